package org.mingjing.court.foundation.circulation.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** 流转规则表 The tables of docs/circulation.md, as they stand on the page. */
final class CirculationPage {

    static final CirculationPage PAGE = read();
    static final String NO_CELL = "–";

    private final Map<String, Map<Verb, Map<Part, String>>> tables = new LinkedHashMap<>();
    private final Set<String> refusals = new TreeSet<>();

    private CirculationPage() {}

    Set<String> situations() {
        return tables.keySet();
    }

    Map<Verb, Map<Part, String>> table(String situation) {
        return Objects.requireNonNull(tables.get(situation), situation);
    }

    Map<Part, String> row(String situation, Verb verb) {
        return Objects.requireNonNull(table(situation).get(verb), situation);
    }

    /** Every refusal the page knows, in its text or in its tables. */
    Set<String> refusals() {
        return refusals;
    }

    static boolean allows(String cell) {
        return cell.startsWith("**");
    }

    private static CirculationPage read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("..", "docs", "circulation.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CirculationPage page = new CirculationPage();
        int tables = lines.indexOf("## The tables");
        lines.subList(0, tables).forEach(page::readText);
        String situation = "";
        List<Part> columns = List.of();
        for (String line : lines.subList(tables, lines.size())) {
            if (line.startsWith("### ")) {
                situation = line.split(" ", -1)[1];
                page.tables.put(situation, new EnumMap<>(Verb.class));
            } else if (line.startsWith("| | ")) {
                columns = cells(line).stream().skip(1).map(Part::valueOf).toList();
            } else if (line.startsWith("| ") && !line.startsWith("| ---")) {
                page.readRow(page.table(situation), columns, cells(line));
            }
        }
        return page;
    }

    private void readRow(Map<Verb, Map<Part, String>> table, List<Part> columns, List<String> cells) {
        Map<Part, String> row = new EnumMap<>(Part.class);
        for (int column = 0; column < columns.size(); column++) {
            String cell = cells.get(column + 1);
            row.put(columns.get(column), cell);
            if (!allows(cell) && !cell.equals(NO_CELL)) {
                refusals.add(cell);
            }
        }
        table.put(Verb.valueOf(cells.getFirst()), row);
    }

    private void readText(String line) {
        Pattern.compile("`([a-z]+[A-Za-z]*)`").matcher(line).results().forEach(found -> refusals.add(found.group(1)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}

package org.mingjing.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 情形表 Reads tables of worked examples: a heading line, then one example a line, cells parted by bars. */
public final class ReadableTable {

    private ReadableTable() {}

    /** The rows of a file under src/test/resources. */
    public static List<Row> rows(String file) throws IOException {
        List<String[]> lines = Files.readAllLines(Path.of("src/test/resources", file), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .toList();
        String[] heading = lines.getFirst();
        return lines.stream().skip(1).map(cells -> row(heading, cells)).toList();
    }

    private static Row row(String[] heading, String[] cells) {
        if (cells.length != heading.length) {
            throw new IllegalArgumentException("not " + heading.length + " cells: " + String.join("|", cells));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heading.length; i++) {
            row.put(heading[i].strip(), cells[i].strip());
        }
        return new Row(row);
    }

    /** One worked example. */
    public record Row(Map<String, String> cells) {

        public String name() {
            return text("编号") + " " + text("情形");
        }

        public String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " in " + cells);
            }
            return cell;
        }

        public String textOr(String column, String otherwise) {
            return cells.getOrDefault(column, otherwise);
        }

        /** A cell of words apart by commas; 无 is none. */
        public List<String> list(String column) {
            return Stream.of(textOr(column, "无").split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.equals("无") && !word.isEmpty())
                    .toList();
        }
    }
}

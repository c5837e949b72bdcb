package org.mingjing.law.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 情形表 Reads the tables of worked examples: a heading line, then one example a line, cells parted by bars. */
record ScenarioTable(String file, List<Map<String, String>> rows) {

    private static final Map<String, Approver> APPROVERS = Map.of(
            "法定", Approver.NONE_NEEDED,
            "院长", Approver.PRESIDENT,
            "上一级", Approver.HIGHER_COURT,
            "高院", Approver.HIGH_COURT,
            "最高", Approver.SUPREME_COURT);
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d+)月)?(?:(\\d+)日)?");

    static List<ScenarioTable> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios"))) {
            List<ScenarioTable> tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                tables.add(read(file));
            }
            return tables;
        }
    }

    private static ScenarioTable read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] heading = lines.getFirst().split("\\|", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\|", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < heading.length; i++) {
                row.put(heading[i].strip(), cells[i].strip());
            }
            rows.add(row);
        }
        return new ScenarioTable(String.valueOf(file.getFileName()), rows);
    }

    static ClockFacts facts(Map<String, String> row) {
        return new ClockFacts(
                cell(row, "期限"),
                LocalDate.parse(cell(row, "起算")),
                row.getOrDefault("在押", "否").equals("是"),
                events(row.getOrDefault("事项", "无")));
    }

    static String cell(Map<String, String> row, String heading) {
        String cell = row.get(heading);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + heading + " in " + row);
        }
        return cell;
    }

    static @Nullable LocalDate date(Map<String, String> row, String heading) {
        String cell = cell(row, heading);
        return cell.equals("无") ? null : LocalDate.parse(cell);
    }

    private static List<ClockEvent> events(String cell) {
        List<ClockEvent> events = new ArrayList<>();
        if (!cell.equals("无")) {
            for (String event : cell.split(";", -1)) {
                events.add(event(event.strip().split(" ", -1)));
            }
        }
        return events;
    }

    private static ClockEvent event(String[] words) {
        return switch (words[0]) {
            case "扣除" ->
                new ClockEvent.Exclusion(
                        ExclusionGrounds.of(words[1]).orElseThrow(),
                        LocalDate.parse(words[2]),
                        words[3].equals("未结束") ? null : LocalDate.parse(words[3]));
            case "延长" -> new ClockEvent.Extension(length(words[1]), approver(words[2]), LocalDate.parse(words[3]));
            case "转换" -> new ClockEvent.Conversion(words[1], LocalDate.parse(words[2]));
            default -> throw new IllegalArgumentException("unknown event " + words[0]);
        };
    }

    private static Approver approver(String word) {
        Approver approver = APPROVERS.get(word);
        if (approver == null) {
            throw new IllegalArgumentException("unknown approver " + word);
        }
        return approver;
    }

    private static Span length(String word) {
        Matcher length = LENGTH.matcher(word);
        if (!length.matches()) {
            throw new IllegalArgumentException("not a length: " + word);
        }
        return new Span(number(length.group(1)), number(length.group(2)), 0, 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

package org.mingjing.court.justice.writs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.kernel.Citation;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/** 模板解析 The grammar: heads, a line of dashes, then a line for each block; {@code #} begins a remark. Anything else is refused. */
final class TemplateReader {

    private static final Set<String> HEADS =
            Set.of("title", "called", "stage", "kind", "while", "formation", "in", "after", "number");
    private static final String LAW = "law ";

    private final String name;
    private final Map<String, String> heads = new HashMap<>();
    private final Map<CaseCategory, List<Citation>> law = new EnumMap<>(CaseCategory.class);
    private final List<WritTemplate.Line> lines = new ArrayList<>();

    private TemplateReader(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException when it breaks the grammar, with the line */
    static WritTemplate read(String name, String text) {
        TemplateReader reader = new TemplateReader(name);
        boolean body = false;
        int no = 0;
        for (String line : text.lines().toList()) {
            no++;
            try {
                if (line.equals("---")) {
                    body = true;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    reader.take(line, body);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("template " + name + " line " + no + ": " + e.getMessage(), e);
            }
        }
        return reader.template();
    }

    private void take(String line, boolean body) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon");
        }
        String word = line.substring(0, colon).strip();
        String rest = line.substring(colon + 1).strip();
        if (body) {
            lines.add(line(word, rest));
        } else if (word.startsWith(LAW)) {
            law.put(CaseCategory.valueOf(word.substring(LAW.length()).strip()), citations(rest));
        } else if (!HEADS.contains(word) || heads.put(word, rest) != null) {
            throw new IllegalArgumentException("unknown or doubled: " + word);
        }
    }

    private static WritTemplate.Line line(String word, String rest) {
        boolean optional = word.endsWith("?");
        String plain = optional ? word.substring(0, word.length() - 1) : word;
        WritTemplate.Form form = WritTemplate.Form.valueOf(plain.toUpperCase(Locale.ROOT));
        List<TemplateText> parts = Arrays.stream(rest.split("\\|", -1))
                .map(part -> TemplateText.of(part.strip()))
                .toList();
        if (parts.size() != form.parts()) {
            throw new IllegalArgumentException(plain + " has " + form.parts() + " parts");
        }
        if (form.ofField()
                && (parts.getFirst().parts().size() != 1
                        || parts.getFirst().fields().size() != 1)) {
            throw new IllegalArgumentException(plain + " is of one field");
        }
        return new WritTemplate.Line(form, optional, parts);
    }

    /** 民诉法 126 129; 行诉法 51 */
    private static List<Citation> citations(String text) {
        List<Citation> all = new ArrayList<>();
        for (String group : text.split(";", -1)) {
            List<String> words = List.of(group.strip().split(" +", -1));
            if (words.size() < 2) {
                throw new IllegalArgumentException("an instrument and its articles: " + group);
            }
            words.subList(1, words.size()).forEach(article -> all.add(Citation.of(words.getFirst(), article)));
        }
        return all;
    }

    private WritTemplate template() {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("template " + name + " is empty");
        }
        String formation = heads.get("formation");
        return new WritTemplate(
                name,
                told("title"),
                heads.containsKey("called") ? told("called") : told("title"),
                WritStage.valueOf(told("stage").toUpperCase(Locale.ROOT)),
                WritKind.valueOf(told("kind").toUpperCase(Locale.ROOT)),
                law,
                open(heads.get("while")),
                formation == null ? null : Formation.of(formation),
                words("in", Procedure::valueOf),
                words("after", WritField::of),
                TemplateText.of(heads.getOrDefault("number", "{number}")),
                lines);
    }

    private static @Nullable Boolean open(@Nullable String word) {
        return switch (word) {
            case null -> null;
            case "open" -> true;
            case "ended" -> false;
            default -> throw new IllegalArgumentException("open or ended: " + word);
        };
    }

    private <T> Set<T> words(String head, Function<String, T> meaning) {
        String told = heads.get(head);
        return told == null
                ? new HashSet<>()
                : Arrays.stream(told.split(" +", -1)).map(meaning).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String told(String head) {
        if (!heads.containsKey(head)) {
            throw new IllegalArgumentException("template " + name + " tells no " + head);
        }
        return Objects.requireNonNull(heads.get(head));
    }
}

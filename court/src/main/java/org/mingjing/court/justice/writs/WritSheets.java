package org.mingjing.court.justice.writs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.Block;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.Words;
import org.springframework.stereotype.Component;

/** 套打 Fills a template: what is not told stands as a gap with its name, never as nothing. */
@Component
public class WritSheets {

    private final WritTemplates templates;
    private final WritWords words;

    WritSheets(WritTemplates templates, WritWords words) {
        this.templates = templates;
        this.words = words;
    }

    /** @throws IllegalArgumentException when there is no such template */
    public Paper paper(String template, Map<WritField, String> values) {
        return paper(templates.of(template), values);
    }

    public Paper paper(WritTemplate template, Map<WritField, String> values) {
        List<Block> blocks = new ArrayList<>();
        for (WritTemplate.Line line : template.lines()) {
            if (!line.optional() || told(line, values)) {
                add(blocks, block(line, values));
            }
        }
        return new Paper(
                values.getOrDefault(WritField.COURT, ""), template.title(), fill(template.number(), values), blocks);
    }

    /** Rows and items that follow each other are one table, one list. */
    private static void add(List<Block> blocks, List<Block> more) {
        for (Block block : more) {
            Block last = blocks.isEmpty() ? null : blocks.getLast();
            Block joined = joined(last, block);
            if (joined == null) {
                blocks.add(block);
            } else {
                blocks.set(blocks.size() - 1, joined);
            }
        }
    }

    private static @Nullable Block joined(@Nullable Block last, Block block) {
        if (last instanceof Block.Items(List<Words> before) && block instanceof Block.Items(List<Words> after)) {
            return new Block.Items(
                    Stream.concat(before.stream(), after.stream()).toList());
        }
        if (last instanceof Block.Grid(List<List<Words>> before)
                && block instanceof Block.Grid(List<List<Words>> after)) {
            return new Block.Grid(Stream.concat(before.stream(), after.stream()).toList());
        }
        return null;
    }

    private List<Block> block(WritTemplate.Line line, Map<WritField, String> values) {
        TemplateText first = line.parts().getFirst();
        return switch (line.form()) {
            case TO -> List.of(new Block.Address(fill(first, values)));
            case P -> List.of(new Block.Paragraph(fill(first, values)));
            case H -> List.of(new Block.Subheading(fill(first, values)));
            case FOOT -> List.of(new Block.Foot(fill(first, values)));
            case ITEM -> List.of(new Block.Items(List.of(fill(first, values))));
            case ITEMS -> List.of(new Block.Items(each(first, values)));
            case TEXT ->
                each(first, values).stream().<Block>map(Block.Paragraph::new).toList();
            case SIGNERS ->
                each(first, values).stream().<Block>map(WritSheets::signature).toList();
            case ROW ->
                List.of(new Block.Grid(List.of(
                        line.parts().stream().map(part -> fill(part, values)).toList())));
            case SIGN ->
                List.of(new Block.Signature(
                        fill(first, values), fill(line.parts().getLast(), values)));
            case DATE ->
                List.of(new Block.Dated(fill(first, values), fill(line.parts().getLast(), values)));
        };
    }

    private static Block signature(Words line) {
        String plain = line.plain();
        int blank = plain.indexOf(' ');
        return line.hasGap() || blank < 0
                ? new Block.Signature(Words.of(""), line)
                : new Block.Signature(
                        Words.of(plain.substring(0, blank)),
                        Words.of(plain.substring(blank + 1).strip()));
    }

    private List<Words> each(TemplateText text, Map<WritField, String> values) {
        WritField field = text.fields().getFirst();
        List<String> lines = values.getOrDefault(field, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? List.of(fill(text, values))
                : lines.stream().map(Words::of).toList();
    }

    private Words fill(TemplateText text, Map<WritField, String> values) {
        return new Words(text.parts().stream().map(part -> piece(part, values)).toList());
    }

    private Words.Piece piece(TemplateText.Part part, Map<WritField, String> values) {
        WritField field = part.field();
        if (field == null) {
            return new Words.Piece(part.text(), false);
        }
        String value = values.getOrDefault(field, "").strip();
        return value.isEmpty() ? new Words.Piece(words.label(field), true) : new Words.Piece(oneLine(value), false);
    }

    private String oneLine(String value) {
        return String.join(
                words.text().of("writs.semicolon"),
                value.lines().map(String::strip).toList());
    }

    private static boolean told(WritTemplate.Line line, Map<WritField, String> values) {
        return line.parts().stream()
                .flatMap(part -> part.fields().stream())
                .allMatch(field -> !values.getOrDefault(field, "").isBlank());
    }
}

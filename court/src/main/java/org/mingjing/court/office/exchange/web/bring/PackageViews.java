package org.mingjing.court.office.exchange.web.bring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.HeadingNumbers;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageReading;
import org.mingjing.court.office.exchange.pack.PackedDocument;
import org.mingjing.court.office.exchange.web.CheckLines;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.files.FileEntry;
import org.springframework.web.util.UriComponentsBuilder;

/** 来件页的编排 What will be registered, field by field, as the package says it. */
public final class PackageViews {

    private static final int KILO = 1024;

    private PackageViews() {}

    /**
     * 来件预览
     *
     * @param facts none: it cannot be read
     * @param text of the document, a paragraph a line
     */
    public record Preview(
            boolean sound, List<CheckLines.Line> checks, List<Fact> facts, List<String> text, List<FileEntry> files) {}

    /** @param link of the package, when it was kept: its files can be opened */
    static Preview of(PackageReading read, @Nullable String link, Text text) {
        DocumentPackage whole = read.whole();
        return new Preview(
                read.sound(),
                CheckLines.of(read.checks(), text),
                whole == null ? List.of() : facts(whole.document(), text),
                whole == null ? List.of() : lines(whole.document()),
                whole == null || link == null ? List.of() : files(whole, link, text));
    }

    private static List<Fact> facts(PackedDocument document, Text text) {
        var paper = document.paper();
        List<Fact> facts = new ArrayList<>();
        add(facts, "organ", paper.head().organ(), text);
        add(facts, "number", document.number(), text);
        add(facts, "signer", document.signer(), text);
        add(facts, "title", document.title(), text);
        add(facts, "kind", text.of("documents.kind." + document.kind().name()), text);
        add(facts, "urgency", text.of("documents.urgency." + document.urgency().name()), text);
        add(facts, "copyNumber", paper.head().copy(), text);
        String and = text.of("exchange.and");
        add(facts, "recipient", String.join(and, paper.recipients()), text);
        add(
                facts,
                "attachment",
                String.join(
                        and, paper.attachments().stream().map(one -> one.name()).toList()),
                text);
        add(facts, "signature", paper.closing().organ(), text);
        add(facts, "day", day(paper.closing().day(), text), text);
        add(facts, "seal", text.of("exchange.seal." + document.seal().name().toLowerCase(Locale.ROOT)), text);
        add(facts, "note", paper.note(), text);
        add(facts, "copy", String.join(and, paper.imprint().copies()), text);
        add(facts, "printer", paper.imprint().printer(), text);
        add(facts, "printedOn", day(paper.imprint().day(), text), text);
        return facts;
    }

    private static @Nullable String day(@Nullable LocalDate day, Text text) {
        return day == null ? null : text.date(day);
    }

    private static void add(List<Fact> facts, String field, @Nullable Object value, Text text) {
        if (value != null && !value.toString().isBlank()) {
            facts.add(Fact.of(text.of("exchange.field." + field), value.toString()));
        }
    }

    private static List<String> lines(PackedDocument document) {
        HeadingNumbers numbers = new HeadingNumbers();
        List<String> lines = new ArrayList<>();
        for (OfficialPart part : document.paper().parts()) {
            if (part instanceof OfficialPart.Heading(int level, String words)) {
                lines.add(numbers.next(level) + words);
            } else {
                part.lines().forEach(lines::add);
            }
        }
        return lines;
    }

    private static List<FileEntry> files(DocumentPackage whole, String link, Text text) {
        return whole.files().entrySet().stream()
                .map(one -> new FileEntry(
                        whole.nameOf(one.getKey()),
                        UriComponentsBuilder.fromPath(link + "/part")
                                .queryParam("place", "{place}")
                                .encode()
                                .buildAndExpand(one.getKey())
                                .toUriString(),
                        one.getKey()
                                .substring(one.getKey().lastIndexOf('.') + 1)
                                .toUpperCase(Locale.ROOT),
                        text.of("exchange.kilobytes", text.number((one.getValue().length + KILO - 1L) / KILO)),
                        text.of("exchange.files.inside")))
                .toList();
    }
}

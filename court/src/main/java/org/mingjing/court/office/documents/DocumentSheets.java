package org.mingjing.court.office.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.court.foundation.paper.OfficialWords;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.law.documents.DocumentDirection;
import org.springframework.stereotype.Component;

/** 公文成文 A version of a document as it stands on the sheet. */
@Component
public class DocumentSheets {

    private final Courts courts;
    private final People people;
    private final DocumentWords words;

    DocumentSheets(Courts courts, People people, DocumentWords words) {
        this.courts = courts;
        this.people = people;
        this.words = words;
    }

    public OfficialPaper paper(Outgoing document, DocumentVersion version) {
        DocumentContent content = version.content();
        String court = courts.find(document.court()).orElseThrow().name();
        Outgoing.Signature signature = document.signature();
        boolean signed = signature != null && signature.version() == version.no();
        DocumentNo no = document.no();
        OfficialForm form = content.form();
        String number = no == null ? "" : number(no, form);
        String signer = name(content.signer());
        boolean upward = content.direction() == DocumentDirection.UPWARD && form == OfficialForm.DOCUMENT;
        return new OfficialPaper(
                form,
                new OfficialPaper.Head(
                        null,
                        content.urgency().mark(),
                        form == OfficialForm.MINUTES && !content.word().isEmpty() ? court + content.word() : court,
                        number,
                        upward ? signer : ""),
                content.title(),
                content.recipients(),
                parts(content.blocks()),
                content.attachments().stream().map(DocumentSheets::attachment).toList(),
                new OfficialPaper.Closing(
                        court,
                        form == OfficialForm.ORDER ? words.president() : "",
                        form == OfficialForm.ORDER && signed ? signer : "",
                        signed && signature != null ? signature.on() : null,
                        content.present(),
                        content.absent(),
                        content.observers()),
                content.note(),
                new OfficialPaper.Imprint(
                        content.copies(),
                        form == OfficialForm.LETTER ? "" : words.printer(court),
                        document.printedOn()));
    }

    /** 送审文本 As it is read by whoever signs it: to whom, what, from whom and of which day. */
    List<String> lines(Outgoing document, DocumentVersion version) {
        OfficialPaper.Closing closing = paper(document, version).closing();
        List<String> lines = new ArrayList<>(version.content().lines());
        if (version.content().form() != OfficialForm.MINUTES) {
            lines.add(
                    closing.post().isEmpty()
                            ? closing.organ()
                            : closing.post() + " " + name(version.content().signer()));
            lines.add(closing.day() == null ? words.undated() : OfficialWords.date(closing.day()));
        }
        return lines;
    }

    private String number(DocumentNo no, OfficialForm form) {
        return switch (form) {
            case ORDER -> words.order(no.no());
            case MINUTES -> words.issue(no.no());
            case DOCUMENT, LETTER -> no.toString();
        };
    }

    private String name(@Nullable UUID signer) {
        if (signer == null) {
            return "";
        }
        PersonId id = new PersonId(signer);
        return people.names(List.of(id)).getOrDefault(id, "");
    }

    static List<OfficialPart> parts(List<DocumentContent.TypedBlock> blocks) {
        List<OfficialPart> parts = new ArrayList<>();
        for (DocumentContent.TypedBlock block : blocks) {
            switch (block.type()) {
                case "h1", "h2", "h3", "h4" ->
                    parts.add(new OfficialPart.Heading(
                            block.type().charAt(1) - '0', block.text().strip()));
                case "table" -> parts.add(table(block.text()));
                default ->
                    block.text()
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .forEach(line -> parts.add(new OfficialPart.Paragraph(line)));
            }
        }
        return parts;
    }

    /** The name on the first line; lines with bars are rows of a table. */
    private static OfficialPaper.Attachment attachment(String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<OfficialPart> parts = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : lines.stream().skip(1).toList()) {
            if (barred(line)) {
                rows.add(line);
            } else {
                flush(rows, parts);
                parts.add(new OfficialPart.Paragraph(line));
            }
        }
        flush(rows, parts);
        return new OfficialPaper.Attachment(lines.isEmpty() ? "" : lines.getFirst(), parts);
    }

    private static void flush(List<String> rows, List<OfficialPart> parts) {
        if (!rows.isEmpty()) {
            parts.add(table(String.join("\n", rows)));
            rows.clear();
        }
    }

    private static boolean barred(String line) {
        return line.contains("|") || line.contains("\uff5c");
    }

    private static OfficialPart table(String text) {
        return new OfficialPart.Table(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Arrays.stream(line.split("[|\uff5c]", -1))
                        .map(String::strip)
                        .toList())
                .toList());
    }
}

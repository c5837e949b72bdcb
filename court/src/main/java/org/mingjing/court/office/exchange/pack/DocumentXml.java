package org.mingjing.court.office.exchange.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialPaper.Attachment;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;

/** 公文元数据 The fields of a document as XML, by the elements of GB/T 9704-2012 in their order: head, body, imprint. The names are our own. */
final class DocumentXml {

    static final String SPACE = "urn:mingjing:official-document:1";
    private static final String ROOT = "officialDocument";

    private DocumentXml() {}

    static byte[] write(PackedDocument document) {
        OfficialPaper paper = document.paper();
        OfficialPaper.Head head = paper.head();
        OfficialPaper.Closing closing = paper.closing();
        PackageXml xml = new PackageXml().open(ROOT, "xmlns", SPACE);
        xml.open("head")
                .text("kind", document.kind().name())
                .text("form", paper.form().name())
                .text("copyNumber", head.copy() == null ? "" : head.copy().toString())
                .text("urgency", document.urgency().name())
                .text("urgencyMark", head.urgency())
                .text("organ", head.organ())
                .text("number", head.number())
                .text("signer", document.signer())
                .text("signerOnSheet", head.signer())
                .text("sender", document.sender(), "court", document.court())
                .close("head");
        xml.open("body").text("title", paper.title());
        paper.recipients().forEach(one -> xml.text("recipient", one));
        xml.open("text");
        parts(paper.parts(), xml);
        xml.close("text");
        for (Attachment one : paper.attachments()) {
            xml.open("attachment").text("name", one.name()).open("text");
            parts(one.parts(), xml);
            xml.close("text").close("attachment");
        }
        xml.text("signature", closing.organ())
                .text("post", closing.post())
                .text("person", closing.person())
                .text("day", day(closing.day()))
                .text("seal", document.seal().name())
                .text("note", paper.note())
                .text("present", closing.present())
                .text("absent", closing.absent())
                .text("observers", closing.observers())
                .close("body");
        xml.open("imprint");
        paper.imprint().copies().forEach(one -> xml.text("copy", one));
        xml.text("printer", paper.imprint().printer())
                .text("printedOn", day(paper.imprint().day()))
                .close("imprint");
        return xml.close(ROOT).bytes();
    }

    private static void parts(List<OfficialPart> parts, PackageXml xml) {
        for (OfficialPart part : parts) {
            switch (part) {
                case OfficialPart.Heading(int level, String text) ->
                    xml.text("heading", text, "level", Integer.toString(level));
                case OfficialPart.Paragraph(String text) -> xml.text("paragraph", text);
                case OfficialPart.Table(List<List<String>> rows) -> {
                    xml.open("table");
                    for (List<String> row : rows) {
                        xml.open("row");
                        row.forEach(cell -> xml.text("cell", cell));
                        xml.close("row");
                    }
                    xml.close("table");
                }
            }
        }
    }

    static PackedDocument read(byte[] bytes) {
        XmlFields root =
                XmlFields.root(bytes, DocumentPackage.METADATA, SPACE, ROOT).only("head", "body", "imprint");
        XmlFields head = root.one("head")
                .only(
                        "kind",
                        "form",
                        "copyNumber",
                        "urgency",
                        "urgencyMark",
                        "organ",
                        "number",
                        "signer",
                        "signerOnSheet",
                        "sender");
        XmlFields body = root.one("body")
                .only(
                        "title",
                        "recipient",
                        "text",
                        "attachment",
                        "signature",
                        "post",
                        "person",
                        "day",
                        "seal",
                        "note",
                        "present",
                        "absent",
                        "observers");
        XmlFields imprint = root.one("imprint").only("copy", "printer", "printedOn");
        return new PackedDocument(
                head.value("kind", DocumentKind::valueOf),
                head.value("urgency", DocumentUrgency::valueOf),
                head.one("sender").attribute("court"),
                said(head, "sender"),
                head.text("signer"),
                body.value("seal", PackedSeal::valueOf),
                new OfficialPaper(
                        head.value("form", OfficialForm::valueOf),
                        new OfficialPaper.Head(
                                head.valueIfAny("copyNumber", Integer::valueOf),
                                head.text("urgencyMark"),
                                said(head, "organ"),
                                said(head, "number"),
                                head.text("signerOnSheet")),
                        said(body, "title"),
                        body.texts("recipient"),
                        parts(body.one("text")),
                        body.all("attachment").stream()
                                .map(one -> one.only("name", "text"))
                                .map(one -> new Attachment(one.text("name"), parts(one.one("text"))))
                                .toList(),
                        new OfficialPaper.Closing(
                                body.text("signature"),
                                body.text("post"),
                                body.text("person"),
                                body.value("day", LocalDate::parse),
                                body.text("present"),
                                body.text("absent"),
                                body.text("observers")),
                        body.text("note"),
                        new OfficialPaper.Imprint(
                                imprint.texts("copy"),
                                imprint.text("printer"),
                                imprint.valueIfAny("printedOn", LocalDate::parse))));
    }

    /** What has to be there. */
    private static String said(XmlFields fields, String name) {
        String text = fields.text(name);
        if (text.isBlank()) {
            throw new PackageFault(PackagePoint.METADATA, "missing", name);
        }
        return text;
    }

    private static List<OfficialPart> parts(XmlFields text) {
        return text.only("heading", "paragraph", "table").children().stream()
                .map(DocumentXml::part)
                .toList();
    }

    private static OfficialPart part(XmlFields one) {
        return switch (one.name()) {
            case "heading" -> new OfficialPart.Heading(level(one), one.said());
            case "table" ->
                new OfficialPart.Table(one.only("row").all("row").stream()
                        .map(row -> row.only("cell").texts("cell"))
                        .toList());
            default -> new OfficialPart.Paragraph(one.said());
        };
    }

    private static int level(XmlFields heading) {
        if (!heading.attribute("level").matches("[1-4]")) {
            throw new PackageFault(PackagePoint.METADATA, "unreadable", "level");
        }
        return Integer.parseInt(heading.attribute("level"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

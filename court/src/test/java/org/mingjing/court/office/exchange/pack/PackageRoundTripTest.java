package org.mingjing.court.office.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.court.office.exchange.pack.PackageCheck.Outcome;
import org.mingjing.court.office.seals.stamp.StoredZip;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;

/** 公文交换包 What goes in comes out; whatever is wrong is named, and nothing of it is used. */
class PackageRoundTripTest {

    private static final byte[] OFD = "sheet".getBytes(StandardCharsets.UTF_8);
    private static final String ATTACHMENT = "attachments/附件1 名册.csv";

    @Test
    void whatGoesInComesOutAndTheSameMakesTheSame() {
        byte[] once = PackageWriter.write(whole());
        assertThat(once).isEqualTo(PackageWriter.write(whole()));
        PackageReading read = PackageReader.read(once);
        assertThat(read.sound()).isTrue();
        assertThat(read.checks()).extracting(PackageCheck::outcome).containsOnly(Outcome.PASSED);
        DocumentPackage out = java.util.Objects.requireNonNull(read.whole());
        assertThat(out.document()).isEqualTo(document());
        assertThat(out.files().keySet()).containsExactly(ATTACHMENT, DocumentPackage.OFD, DocumentPackage.PDF);
        assertThat(out.files().get(ATTACHMENT)).isEqualTo(whole().files().get(ATTACHMENT));
        assertThat(out.nameOf(ATTACHMENT)).isEqualTo("附件1 名册.csv");
        assertThat(out.nameOf(DocumentPackage.OFD)).isEqualTo("试法〔2026〕3号 关于<核对>“名册”的通知.ofd");
        assertThat(PackageWriter.write(out)).isEqualTo(once);
    }

    /** Another tool compresses it and gives it times: the same document. */
    @Test
    void packedByAnotherToolItIsTheSameDocument() throws IOException {
        PackageReading read = PackageReader.read(zip(StoredZip.read(PackageWriter.write(whole()))));
        assertThat(read.sound()).isTrue();
        assertThat(java.util.Objects.requireNonNull(read.whole()).document()).isEqualTo(document());
    }

    /** Every byte of the file, changed one at a time, is noticed. */
    @Test
    void everyChangedByteIsNoticed() {
        byte[] whole = PackageWriter.write(whole());
        int noticed = 0;
        for (int at = 0; at < whole.length; at += 3) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x01;
            PackageReading read = PackageReader.read(changed);
            // what is no part of any content (the time of an entry) changes nothing that is used
            if (read.sound()) {
                assertThat(java.util.Objects.requireNonNull(read.whole()).document())
                        .isEqualTo(document());
                assertThat(read.whole().files().values())
                        .containsExactlyElementsOf(whole().files().values());
            } else {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(whole.length / 4);
    }

    @Test
    void eachDamagedPartIsRefusedByItsName() throws IOException {
        byte[] good = PackageWriter.write(whole());
        for (String part : List.of(DocumentPackage.OFD, DocumentPackage.PDF, DocumentPackage.METADATA, ATTACHMENT)) {
            Map<String, byte[]> parts = StoredZip.read(good);
            byte[] other = java.util.Objects.requireNonNull(parts.get(part)).clone();
            other[other.length / 2] ^= 0x20;
            parts.put(part, other);
            assertThat(bad(zip(parts))).as(part).isEqualTo("PARTS  [" + part + "]");
            parts.remove(part);
            assertThat(bad(zip(parts)))
                    .as(part)
                    .isEqualTo(
                            part.startsWith("document.") && !part.equals(DocumentPackage.PDF)
                                    ? "STRUCTURE missing [" + part + "]"
                                    : "PARTS missing [" + part + "]");
        }
        Map<String, byte[]> parts = StoredZip.read(good);
        parts.put("attachments/另一件.txt", OFD);
        assertThat(bad(zip(parts))).isEqualTo("PARTS unlisted [attachments/另一件.txt]");
        parts = StoredZip.read(good);
        parts.remove(DocumentPackage.MANIFEST);
        assertThat(bad(zip(parts))).isEqualTo("STRUCTURE missing [manifest.xml]");
        byte[] flipped = good.clone();
        flipped[new String(good, StandardCharsets.ISO_8859_1).indexOf("sheet") + 2] ^= 0x01;
        assertThat(bad(flipped)).isEqualTo("STRUCTURE damaged [document.ofd]");
    }

    @Test
    void whatDoesNotBelongThereIsRefused() throws IOException {
        Map<String, byte[]> good = StoredZip.read(PackageWriter.write(whole()));
        for (String name : List.of(
                "../etc/passwd",
                "attachments/../x.txt",
                "attachments/..",
                "/document.ofd",
                "attachments/a/b.txt",
                "attachments/.hidden",
                "attachments/",
                "other.xml",
                "attachments\\x.txt")) {
            Map<String, byte[]> parts = new LinkedHashMap<>(good);
            parts.put(name, OFD);
            assertThat(bad(zip(parts))).as(name).startsWith("STRUCTURE name");
        }
        assertThat(bad("nothing".getBytes(StandardCharsets.UTF_8))).isEqualTo("STRUCTURE unreadable []");
        byte[] whole = PackageWriter.write(whole());
        byte[] longer = java.util.Arrays.copyOf(whole, whole.length + 1);
        assertThat(bad(longer)).isEqualTo("STRUCTURE directory []");
        assertThat(bad(java.util.Arrays.copyOf(whole, whole.length - 30))).startsWith("STRUCTURE");
    }

    /** A part that unpacks to more than it may, and many small ones. */
    @Test
    void aBombIsNotUnpacked() throws IOException {
        Map<String, byte[]> parts = StoredZip.read(PackageWriter.write(whole()));
        parts.put("attachments/zeros.txt", new byte[PackageZip.LARGEST_PART + 1]);
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(bad(bomb)).isEqualTo("STRUCTURE large [attachments/zeros.txt]");
        parts.remove("attachments/zeros.txt");
        for (int i = 0; i < PackageZip.MOST_PARTS; i++) {
            parts.put("attachments/%02d.txt".formatted(i), OFD);
        }
        assertThat(bad(zip(parts))).startsWith("STRUCTURE large");
    }

    @Test
    void aStrangersXmlIsReadWithoutFetchingAnything() {
        String good = new String(DocumentXml.write(document()), StandardCharsets.UTF_8);
        assertThat(metadata(good.replace("?>\n", "?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n")))
                .isEqualTo("METADATA xml [document.xml]");
        assertThat(metadata("<a>".repeat(5_000))).isEqualTo("METADATA xml [document.xml]");
        assertThat(metadata(good.replace("official-document:1", "official-document:2")))
                .isEqualTo("METADATA version [document.xml]");
        assertThat(metadata(good.replace("<note>", "<script>").replace("</note>", "</script>")))
                .isEqualTo("METADATA unknown [script]");
        assertThat(metadata(good.replaceAll("(?s)<title>.*</title>", "<title> </title>")))
                .isEqualTo("METADATA missing [title]");
        assertThat(metadata(good.replaceAll(" *<number>.*</number>\n", ""))).isEqualTo("METADATA missing [number]");
        assertThat(metadata(good.replace("<kind>NOTICE", "<kind>NONSENSE"))).isEqualTo("METADATA unreadable [kind]");
        assertThat(metadata(good.replace("2026-11-20", "2026-13-20"))).isEqualTo("METADATA unreadable [day]");
    }

    private static String metadata(String xml) {
        SortedMap<String, byte[]> parts = new TreeMap<>(whole().files());
        parts.put(DocumentPackage.METADATA, xml.getBytes(StandardCharsets.UTF_8));
        parts.put(DocumentPackage.MANIFEST, PackageManifest.write(new TreeMap<>(parts)));
        return bad(StoredZip.write(parts));
    }

    /** The one check that failed. */
    private static String bad(byte[] bytes) {
        PackageReading read = PackageReader.read(bytes);
        assertThat(read.whole()).isNull();
        assertThat(read.checks()).extracting(PackageCheck::point).containsExactlyInAnyOrder(PackagePoint.values());
        PackageCheck bad =
                read.checks().stream().filter(PackageCheck::bad).findFirst().orElseThrow();
        return bad.point() + " " + bad.reason() + " " + bad.details();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static DocumentPackage whole() {
        return DocumentPackage.of(
                document(),
                Map.of(
                        DocumentPackage.OFD,
                        OFD,
                        DocumentPackage.PDF,
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                        ATTACHMENT,
                        "甲,乙\n".getBytes(StandardCharsets.UTF_8)));
    }

    static PackedDocument document() {
        return new PackedDocument(
                DocumentKind.NOTICE,
                DocumentUrgency.URGENT,
                "苏9801",
                "云江市青石区人民法院",
                "试leader",
                PackedSeal.ELECTRONIC,
                new OfficialPaper(
                        OfficialForm.DOCUMENT,
                        new OfficialPaper.Head(null, "加急", "云江市青石区人民法院", "试法〔2026〕3号", ""),
                        "关于<核对>\r\n“名册”的通知",
                        List.of("云江市中级人民法院", "各庭、室"),
                        List.of(
                                new OfficialPart.Paragraph("现将核对“名册” & 有关事项通知如下。"),
                                new OfficialPart.Heading(1, "范围"),
                                new OfficialPart.Table(List.of(List.of("部门", "人数"), List.of("民一庭", "")))),
                        List.of(new OfficialPaper.Attachment("名册", List.of(new OfficialPart.Paragraph("见后。")))),
                        OfficialPaper.Closing.of("云江市青石区人民法院", LocalDate.of(2026, 11, 20)),
                        "此件公开发布",
                        new OfficialPaper.Imprint(List.of("青石区司法局"), "云江市青石区人民法院办公室", LocalDate.of(2026, 11, 20))));
    }
}

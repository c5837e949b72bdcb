package org.mingjing.court.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Decision;

class FileJudgeTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theBytesTellTheType() throws IOException {
        assertThat(judge("判决书.pdf", text("%PDF-1.7 ..."))).isEqualTo("PDF");
        assertThat(judge("a.PNG", PNG)).isEqualTo("PNG");
        assertThat(judge("a.jpeg", JPEG)).isEqualTo("JPEG");
        assertThat(judge("a.docx", zip("[Content_Types].xml", "x", "word/document.xml", "<w:t>起诉状</w:t>")))
                .isEqualTo("DOCX");
        assertThat(judge("a.xlsx", zip("[Content_Types].xml", "x", "xl/workbook.xml", "x")))
                .isEqualTo("XLSX");
        assertThat(judge("a.ofd", zip("OFD.xml", "x", "Doc_0/Document.xml", "x")))
                .isEqualTo("OFD");
        assertThat(judge("a.csv", text("案号,立案日期\n(2026)苏9801民初1号,2026-01-05\n")))
                .isEqualTo("TEXT");
        assertThat(judge("a.txt", "民事起诉状".getBytes(Charset.forName("GBK")))).isEqualTo("TEXT");
    }

    @Test
    void theEndingMustAgree() throws IOException {
        assertThat(judge("a.pdf", PNG)).isEqualTo("files.extension");
        assertThat(judge("a.txt", text("%PDF-1.7"))).isEqualTo("files.extension");
        assertThat(judge("a.html", text("<script>alert(1)</script>"))).isEqualTo("files.extension");
        assertThat(judge("pdf", text("%PDF-1.7"))).isEqualTo("files.extension");
        assertThat(judge("a.docx", zip("OFD.xml", "x"))).isEqualTo("files.extension");
    }

    @Test
    void whatRunsIsRefusedWhateverItsName() throws IOException {
        assertThat(judge("a.pdf", text("MZ\u0090"))).isEqualTo("files.executable");
        assertThat(judge("a.txt", text("\u007fELF"))).isEqualTo("files.executable");
        assertThat(judge("a.txt", text("#!/bin/sh\n"))).isEqualTo("files.executable");
        assertThat(judge("a.pdf", text("%PDF-1.7 << /S /JavaScript >>"))).isEqualTo("files.macros");
        assertThat(judge(
                        "a.docx",
                        zip("[Content_Types].xml", "x", "word/document.xml", "x", "word/vbaProject.bin", "x")))
                .isEqualTo("files.macros");
        assertThat(judge(
                        "a.xlsx",
                        zip(
                                "[Content_Types].xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                                "xl/workbook.xml",
                                "x")))
                .isEqualTo("files.macros");
        assertThat(judge("a.ofd", zip("OFD.xml", "x", "Doc_0/Attachs/a.EXE", "x")))
                .isEqualTo("files.executable");
        assertThat(judge("a.ofd", zip("OFD.xml", "x", "../../etc/passwd", "x"))).isEqualTo("files.executable");
    }

    @Test
    void anUnknownOrEmptyFileIsRefused() throws IOException {
        assertThat(judge("a.txt", new byte[0])).isEqualTo("files.empty");
        assertThat(judge("a.txt", new byte[] {1, 2, 3})).isEqualTo("files.unknownType");
        assertThat(judge("a.zip", zip("a.txt", "x"))).isEqualTo("files.unknownType");
        assertThat(judge("a.docx", text("PK\u0003\u0004 broken"))).isEqualTo("files.archive");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(judge("a.ofd", bytes.toByteArray())).isEqualTo("files.archive");
    }

    @Test
    void aMarkOfAStateSecretIsRefusedInNameTextAndPackage() throws IOException {
        assertThat(judge("机密★10年 通知.pdf", text("%PDF-1.7"))).isEqualTo("files.secret");
        assertThat(judge("a.txt", text("  秘密 ★ 五年\n通知"))).isEqualTo("files.secret");
        assertThat(judge("a.txt", "绝密★".getBytes(Charset.forName("GBK")))).isEqualTo("files.secret");
        assertThat(judge(
                        "a.docx",
                        zip("[Content_Types].xml", "x", "word/document.xml", "<w:t>机</w:t><w:t>密</w:t><w:t>★</w:t>")))
                .isEqualTo("files.secret");
        assertThat(judge("侵害商业秘密纠纷.txt", text("侵害商业秘密纠纷一案"))).isEqualTo("TEXT");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        判决书.pdf,              判决书.pdf
        ../../etc/a.pdf,        a.pdf
        C:\\temp\\b.pdf,        b.pdf
        .htaccess,              file.htaccess
        'a:b?.pdf',             ab.pdf
        """)
    void aNameIsMadeHarmless(String given, String kept) {
        assertThat(FileNames.plain(given)).isEqualTo(kept);
        assertThat(FileNames.plain("a\u202Efdp.exe\n")).isEqualTo("afdp.exe");
        assertThat(FileNames.plain("长".repeat(300) + ".pdf")).hasSize(180).endsWith("长.pdf");
    }

    private String judge(String name, byte[] content) throws IOException {
        Path file = folder.resolve("file");
        java.nio.file.Files.write(file, content);
        return switch (FileJudge.judge(file, name)) {
            case Decision.Granted<FileType>(FileType type) -> type.name();
            case Decision.Refused<FileType> refused -> refused.code();
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }
}

package org.mingjing.court.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** 简单版式 One A4 page of text as a PDF, in the Song typeface that every reader of PDFs brings along. */
final class PlainPdf {

    private static final int LINE_LENGTH = 32;
    private static final int LINES = 42;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final List<String> FRAME = List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R"
                    + " /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H"
                    + " /DescendantFonts [5 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500]"
                    + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 6 0 R >>",
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                    + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");

    private PlainPdf() {}

    /** @throws IllegalArgumentException when the text does not fit on one page */
    static byte[] of(String text) {
        List<String> lines = lines(text);
        if (lines.size() > LINES) {
            throw new IllegalArgumentException("more than a page: " + lines.size() + " lines");
        }
        StringBuilder content = new StringBuilder("BT /F1 14 Tf 17 TL 72 764 Td\n");
        for (String line : lines) {
            String hex = HEX.formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            content.append('<').append(hex).append("> Tj T*\n");
        }
        content.append("ET");
        List<String> objects = new ArrayList<>(FRAME);
        objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        return file(objects);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            for (int from = 0; from == 0 || from < line.length(); from += LINE_LENGTH) {
                lines.add(line.substring(from, Math.min(line.length(), from + LINE_LENGTH)));
            }
        });
        return lines;
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder places = new StringBuilder();
        write(out, "%PDF-1.5\n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = out.size();
        int size = objects.size() + 1;
        write(out, "xref\n0 " + size + "\n0000000000 65535 f \n" + places);
        write(out, "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}

package org.mingjing.court.foundation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * 版式 OFD The smallest package of GB/T 33190-2016 that holds pages as they were laid out: text objects with a place for each character, lines, and the
 * characters used of each font. No time stands in it, so that its fixity can be proven by making it again.
 */
final class LaidOfd {

    private static final String SPACE = "http://www.ofdspec.org/2016";
    private static final String RED = "230 0 18";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final PaperFonts fonts;
    private final Map<PaperFonts.Face, Integer> ids = new EnumMap<>(PaperFonts.Face.class);
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int lastId;

    LaidOfd(PaperFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(LaidPaper laid) {
        Map<PaperFonts.Face, String> used = used(laid);
        used.keySet().forEach(face -> ids.put(face, ++lastId));
        StringBuilder pages = new StringBuilder();
        for (int page = 0; page < laid.pages().size(); page++) {
            String place = "Pages/Page_" + page + "/Content.xml";
            pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(++lastId, place));
            xml("Doc_0/" + place, content(laid.pages().get(page)));
        }
        xml("Doc_0/PublicRes.xml", resources(used));
        xml("Doc_0/Document.xml", document(pages.toString()));
        xml("OFD.xml", root(laid.title()));
        return zipped();
    }

    private static Map<PaperFonts.Face, String> used(LaidPaper laid) {
        Map<PaperFonts.Face, String> used = new EnumMap<>(PaperFonts.Face.class);
        laid.pages().forEach(page -> page.runs().forEach(run -> used.merge(run.face(), run.text(), String::concat)));
        return used;
    }

    private String content(LaidPaper.Page page) {
        StringBuilder body = new StringBuilder("<ofd:Page xmlns:ofd=\"" + SPACE + "\"><ofd:Area><ofd:PhysicalBox>"
                + box() + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer Type=\"Body\" ID=\"" + ++lastId
                + "\">");
        page.rules().forEach(rule -> body.append(path(rule)));
        page.runs().forEach(run -> body.append(text(run)));
        return body.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private String path(LaidPaper.Rule rule) {
        double half = rule.width() / 2;
        double wide = rule.toX() - rule.fromX();
        double high = rule.toY() - rule.fromY();
        return ("<ofd:PathObject ID=\"%d\" Boundary=\"%s %s %s %s\" LineWidth=\"%s\">"
                        + "<ofd:StrokeColor Value=\"%s\"/><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData>"
                        + "</ofd:PathObject>")
                .formatted(
                        ++lastId,
                        mm(rule.fromX() - half),
                        mm(rule.fromY() - half),
                        mm(wide + rule.width()),
                        mm(high + rule.width()),
                        mm(rule.width()),
                        rule.red() ? RED : "0 0 0",
                        mm(half),
                        mm(half),
                        mm(wide + half),
                        mm(high + half));
    }

    private String text(LaidPaper.Run run) {
        double left = run.places().getFirst();
        double top = run.baseline() - Metre.ASCENT * run.size();
        double width = run.places().getLast() - left + run.size();
        StringBuilder apart = new StringBuilder();
        for (int i = 1; i < run.places().size(); i++) {
            apart.append(i == 1 ? "" : " ")
                    .append(mm(run.places().get(i) - run.places().get(i - 1)));
        }
        String ink = run.red() ? RED : "0 0 0";
        String thick = run.thick() ? " Stroke=\"true\" LineWidth=\"" + mm(run.size() * LaidPdf.THICKER) + "\"" : "";
        String stroke = run.thick() ? "<ofd:StrokeColor Value=\"" + ink + "\"/>" : "";
        return ("<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"%d\" Size=\"%s\"%s><ofd:FillColor"
                        + " Value=\"%s\"/>%s<ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>")
                .formatted(
                        ++lastId,
                        mm(left),
                        mm(top),
                        mm(width),
                        mm(run.size() * 1.2),
                        ids.get(run.face()),
                        mm(run.size()),
                        thick,
                        ink,
                        stroke,
                        mm(run.baseline() - top),
                        apart.isEmpty() ? "" : " DeltaX=\"" + apart + "\"",
                        Xml.text(run.text()));
    }

    private String resources(Map<PaperFonts.Face, String> used) {
        String listed = used.entrySet().stream()
                .map(one -> {
                    String file = "font_" + ids.get(one.getKey()) + ".ttf";
                    parts.put("Doc_0/Res/" + file, subset(one.getKey(), one.getValue()));
                    return "<ofd:Font ID=\"%d\" FontName=\"%s\"><ofd:FontFile>%s</ofd:FontFile></ofd:Font>"
                            .formatted(ids.get(one.getKey()), name(one.getKey()), file);
                })
                .collect(Collectors.joining());
        return "<ofd:Res xmlns:ofd=\"" + SPACE + "\" BaseLoc=\"Res\"><ofd:Fonts>" + listed + "</ofd:Fonts></ofd:Res>";
    }

    private static String name(PaperFonts.Face face) {
        return "Mj" + face.name().charAt(0) + face.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private byte[] subset(PaperFonts.Face face, String text) {
        try (FontMetrics.Opened opened = FontMetrics.Opened.of(fonts.file(face));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TTFSubsetter subsetter = new TTFSubsetter(opened.font());
            text.codePoints().forEach(subsetter::add);
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String document(String pages) {
        return "<ofd:Document xmlns:ofd=\"" + SPACE + "\"><ofd:CommonData><ofd:MaxUnitID>" + lastId
                + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>" + box()
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>"
                + "<ofd:Pages>" + pages + "</ofd:Pages></ofd:Document>";
    }

    private String root(String title) {
        return "<ofd:OFD xmlns:ofd=\"" + SPACE
                + "\" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>" + docId()
                + "</ofd:DocID><ofd:Title>" + Xml.text(title)
                + "</ofd:Title><ofd:Creator>Mingjing</ofd:Creator></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    }

    /** Made of what stands in it: the same content, the same id. */
    private String docId() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.values().forEach(digest::update);
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void xml(String name, String body) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zipped() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name :
                        parts.keySet().stream().sorted(LaidOfd::rootFirst).toList()) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(java.util.Objects.requireNonNull(parts.get(name)));
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rootFirst(String one, String other) {
        boolean first = one.equals("OFD.xml");
        return first == other.equals("OFD.xml") ? one.compareTo(other) : first ? -1 : 1;
    }

    private static String box() {
        return "0 0 " + mm(Metre.PAGE_WIDTH) + " " + mm(Metre.PAGE_HEIGHT);
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.4f", length).replaceAll("\\.?0+$", "");
    }
}

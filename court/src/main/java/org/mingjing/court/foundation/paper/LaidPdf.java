package org.mingjing.court.foundation.paper;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** 版式 PDF Pages as they were laid out, as PDF/A-2u. */
final class LaidPdf {

    private static final float POINTS = 72f / 25.4f;
    private static final Color RED = new Color(0xE6, 0x00, 0x12);
    /** How much thicker a stand-in is drawn, in parts of its height. */
    static final double THICKER = 0.025;

    private final PaperFonts fonts;
    private final Map<PaperFonts.Face, PDFont> embedded = new EnumMap<>(PaperFonts.Face.class);

    LaidPdf(PaperFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(LaidPaper laid) {
        List<FontMetrics.Opened> opened = new ArrayList<>();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (LaidPaper.Page page : laid.pages()) {
                draw(document, page, opened);
            }
            describe(document, laid.title());
            document.setDocumentId(0L); // the same pages are the same file: a seal is bound to its digest
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opened.forEach(LaidPdf::close);
        }
    }

    private void draw(PDDocument document, LaidPaper.Page laid, List<FontMetrics.Opened> opened) throws IOException {
        PDPage page =
                new PDPage(new PDRectangle((float) Metre.PAGE_WIDTH * POINTS, (float) Metre.PAGE_HEIGHT * POINTS));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            for (LaidPaper.Rule rule : laid.rules()) {
                stream.setStrokingColor(rule.red() ? RED : Color.BLACK);
                stream.setLineWidth((float) rule.width() * POINTS);
                stream.moveTo(x(rule.fromX()), y(rule.fromY()));
                stream.lineTo(x(rule.toX()), y(rule.toY()));
                stream.stroke();
            }
            for (LaidPaper.Run run : laid.runs()) {
                write(stream, run, font(document, run.face(), opened));
            }
        }
    }

    private void write(PDPageContentStream stream, LaidPaper.Run run, PDFont font) throws IOException {
        Color ink = run.red() ? RED : Color.BLACK;
        stream.beginText();
        stream.setNonStrokingColor(ink);
        stream.setStrokingColor(ink);
        stream.setLineWidth((float) (run.size() * THICKER) * POINTS);
        stream.setRenderingMode(run.thick() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setFont(font, (float) run.size() * POINTS);
        stream.setTextMatrix(Matrix.getTranslateInstance(x(run.places().getFirst()), y(run.baseline())));
        stream.showTextWithPositioning(positioned(run));
        stream.endText();
    }

    /** Each character, and between two how much less than its own width the next is away, in thousandths of the height. */
    private Object[] positioned(LaidPaper.Run run) {
        List<Object> pieces = new ArrayList<>();
        int[] codes = run.text().codePoints().toArray();
        StringBuilder together = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            together.appendCodePoint(codes[i]);
            if (i + 1 < codes.length) {
                double own = fonts.metrics(run.face()).width(codes[i]) * run.size();
                double less = own - (run.places().get(i + 1) - run.places().get(i));
                if (Math.abs(less) > 0.0005) {
                    pieces.add(together.toString());
                    pieces.add((float) (less / run.size() * 1000));
                    together.setLength(0);
                }
            }
        }
        if (!together.isEmpty()) {
            pieces.add(together.toString());
        }
        return pieces.toArray();
    }

    private PDFont font(PDDocument document, PaperFonts.Face face, List<FontMetrics.Opened> opened) throws IOException {
        PDFont known = embedded.get(face);
        if (known == null) {
            FontMetrics.Opened file = FontMetrics.Opened.of(fonts.file(face));
            opened.add(file);
            known = PDType0Font.load(document, file.font(), true);
            embedded.put(face, known);
        }
        return known;
    }

    private static void describe(PDDocument document, String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Mingjing");
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDOutputIntent colours = new PDOutputIntent(
                document,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        colours.setInfo("sRGB IEC61966-2.1");
        colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        document.getDocumentCatalog().addOutputIntent(colours);
        String said = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance><pdf:Producer>Mingjing</pdf:Producer>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>\
            """.formatted(Xml.text(title));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(said.getBytes(StandardCharsets.UTF_8));
        metadata.getCOSObject().setItem(COSName.FILTER, null);
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static float x(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private static float y(double millimetres) {
        return (float) ((Metre.PAGE_HEIGHT - millimetres) * POINTS);
    }

    private static void close(FontMetrics.Opened file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

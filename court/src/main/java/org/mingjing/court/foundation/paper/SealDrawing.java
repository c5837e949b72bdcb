package org.mingjing.court.foundation.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** 印模 A round seal drawn from its words: a red circle, the name around, no emblem; the same words make the same picture. */
@Component
public class SealDrawing {

    /** Points of the picture on each side. */
    private static final int SIDE = 600;

    private static final Color RED = new Color(0xC8, 0x0A, 0x14);

    /** Parts of the diameter. */
    private static final double RING = 0.028;

    private static final double GAP = 0.035;
    private static final double TALLEST = 0.15;
    private static final double SMALLER = 0.09;
    private static final double WIDEST_ARC = Math.toRadians(270);
    private static final double WIDEST_STEP = Math.toRadians(30);

    private final PaperFonts fonts;

    SealDrawing(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether its fonts are there. */
    public boolean ready() {
        return fonts.ready();
    }

    /**
     * A picture with a clear ground (PNG).
     *
     * @param around the name along the ring
     * @param across what stands level below the centre; empty: nothing
     */
    public byte[] png(String around, String across) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try (FontMetrics.Opened font = FontMetrics.Opened.of(fonts.file(PaperFonts.Face.BODY));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(RED);
            double edge = SIDE * RING;
            pen.setStroke(new BasicStroke((float) edge));
            pen.draw(new Ellipse2D.Double(edge / 2 + 1, edge / 2 + 1, SIDE - edge - 2, SIDE - edge - 2));
            around(pen, font, around);
            across(pen, font, across);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pen.dispose();
        }
    }

    private void around(Graphics2D pen, FontMetrics.Opened font, String words) throws IOException {
        int[] signs = words.codePoints().toArray();
        if (signs.length == 0) {
            return;
        }
        double step = Math.min(WIDEST_STEP, WIDEST_ARC / Math.max(1, signs.length - 1));
        double height = Math.min(SIDE * TALLEST, step * SIDE * 0.33);
        double radius = SIDE / 2.0 - SIDE * (RING + GAP) - height / 2;
        double angle = -step * (signs.length - 1) / 2;
        for (int sign : signs) {
            AffineTransform place = AffineTransform.getTranslateInstance(SIDE / 2.0, SIDE / 2.0);
            place.rotate(angle);
            place.translate(0, -radius);
            fill(pen, font, sign, height, place);
            angle += step;
        }
    }

    private void across(Graphics2D pen, FontMetrics.Opened font, String words) throws IOException {
        int[] signs = words.codePoints().toArray();
        double height = Math.min(SIDE * SMALLER, SIDE * 0.44 / Math.max(1, signs.length));
        double x = SIDE / 2.0 - height * (signs.length - 1) / 2;
        for (int sign : signs) {
            fill(pen, font, sign, height, AffineTransform.getTranslateInstance(x, SIDE * 0.6));
            x += height;
        }
    }

    /** One sign of this height, its middle at the origin of the place, a little thicker than it is set. */
    private void fill(Graphics2D pen, FontMetrics.Opened font, int sign, double height, AffineTransform place)
            throws IOException {
        int glyph = font.font().getUnicodeCmapLookup().getGlyphId(sign);
        var outline = font.font().getGlyph().getGlyph(glyph);
        if (outline == null) {
            return;
        }
        double scale = height / font.font().getUnitsPerEm();
        double wide = font.font().getAdvanceWidth(glyph) * scale;
        AffineTransform set = new AffineTransform(place);
        set.translate(-wide / 2, height * (Metre.ASCENT - 0.5));
        set.scale(scale, -scale);
        Shape drawn = set.createTransformedShape(outline.getPath());
        pen.setStroke(new BasicStroke((float) (height * 0.035)));
        pen.fill(drawn);
        pen.draw(drawn);
    }
}

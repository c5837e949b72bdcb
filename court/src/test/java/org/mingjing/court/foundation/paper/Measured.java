package org.mingjing.court.foundation.paper;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** 量版 The characters and the lines of a PDF with their places in millimetres, as another program reads them. */
final class Measured {

    private static final double POINT = 25.4 / 72;

    /**
     * @param y of the base line, from the upper edge of the page
     * @param size height of the character's box
     */
    record Letter(int page, String text, double x, double y, double width, double size, String font) {}

    record Line(int page, double fromX, double toX, double y, double width, boolean red) {}

    final List<Letter> letters = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final int pages;

    Measured(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            new Letters().getText(document);
            for (int page = 0; page < pages; page++) {
                new Lines(document.getPage(page), page + 1).processPage(document.getPage(page));
            }
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        throw new AssertionError("not embedded: " + font.getName());
                    }
                }
            }
        }
    }

    /** The text of each line of a page by its base line, in tenths of a millimetre. */
    Map<Long, String> rows(int page) {
        return letters.stream()
                .filter(letter -> letter.page() == page)
                .sorted(Comparator.comparingDouble(Letter::x))
                .collect(Collectors.groupingBy(
                        letter -> Math.round(letter.y() * 10),
                        TreeMap::new,
                        Collectors.mapping(Letter::text, Collectors.joining())));
    }

    /** The letters of the line that holds this text. */
    List<Letter> row(int page, String text) {
        long y = rows(page).entrySet().stream()
                .filter(row -> row.getValue().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not among " + rows(page)))
                .getKey();
        return letters.stream()
                .filter(letter -> letter.page() == page && Math.round(letter.y() * 10) == y)
                .sorted(Comparator.comparingDouble(Letter::x))
                .toList();
    }

    static double left(List<Letter> row) {
        return row.getFirst().x();
    }

    static double right(List<Letter> row) {
        return row.getLast().x() + row.getLast().width();
    }

    /** Upper edge of the boxes of the characters, which stand on their base line with 0.86 of their height. */
    static double top(List<Letter> row) {
        return row.getFirst().y() - 0.86 * row.getFirst().size();
    }

    private final class Letters extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition one) {
            letters.add(new Letter(
                    getCurrentPageNo(),
                    one.getUnicode(),
                    one.getXDirAdj() * POINT,
                    one.getYDirAdj() * POINT,
                    one.getWidthDirAdj() * POINT,
                    one.getFontSize() * POINT,
                    one.getFont().getName()));
        }
    }

    private final class Lines extends PDFGraphicsStreamEngine {

        private final int number;
        private final double height;
        private Point2D from = new Point2D.Double();
        private Point2D to = new Point2D.Double();

        Lines(PDPage page, int number) {
            super(page);
            this.number = number;
            this.height = page.getMediaBox().getHeight();
        }

        @Override
        public void moveTo(float x, float y) {
            from = new Point2D.Double(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            to = new Point2D.Double(x, y);
        }

        @Override
        public void strokePath() throws IOException {
            float[] ink = getGraphicsState().getStrokingColor().getComponents();
            lines.add(new Line(
                    number,
                    from.getX() * POINT,
                    to.getX() * POINT,
                    (height - from.getY()) * POINT,
                    getGraphicsState().getLineWidth() * POINT,
                    ink.length == 3 && ink[0] > 0.8 && ink[1] < 0.2));
        }

        @Override
        public Point2D getCurrentPoint() {
            return from;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void fillPath(int rule) {}

        @Override
        public void fillAndStrokePath(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}

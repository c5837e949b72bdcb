package org.mingjing.court.foundation.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.paper.LineBreaks.Placed;
import org.mingjing.court.foundation.paper.LineBreaks.Sign;

/** 排字 Sets words in a face and a size. */
final class Type {

    private final PaperFonts fonts;

    Type(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The characters of the text, each with its width. */
    List<Sign> signs(String text, PaperFonts.Face face, double size) {
        boolean thick = fonts.thin(face);
        return new Words.Piece(text, false)
                .text()
                .codePoints()
                .boxed()
                .flatMap(code ->
                        fonts.drawable(Character.toString(code)).codePoints().boxed())
                .map(code -> {
                    PaperFonts.Face setting = fonts.setting(face, code);
                    return new Sign(code, setting, thick, fonts.metrics(setting).width(code) * size);
                })
                .toList();
    }

    double width(String text, PaperFonts.Face face, double size) {
        return LineBreaks.width(signs(text, face, size));
    }

    /** One line from this left edge on, its characters' upper edge at {@code top}. */
    List<LaidPaper.Run> line(String text, PaperFonts.Face face, double size, boolean red, double left, double top) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (Sign sign : signs(text, face, size)) {
            placed.add(new Placed(sign, x));
            x += sign.width();
        }
        return runs(placed, size, red, left, top);
    }

    List<LaidPaper.Run> centred(String text, PaperFonts.Face face, double size, boolean red, double top) {
        double left = Metre.LEFT + (Metre.WIDTH - width(text, face, size)) / 2;
        return line(text, face, size, red, left, top);
    }

    /** One line that ends at this right edge. */
    List<LaidPaper.Run> ending(String text, PaperFonts.Face face, double size, double right, double top) {
        return line(text, face, size, false, right - width(text, face, size), top);
    }

    /** Placed characters as runs of one font each. */
    static List<LaidPaper.Run> runs(List<Placed> placed, double size, boolean red, double left, double top) {
        List<LaidPaper.Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= placed.size(); at++) {
            if (at == placed.size()
                    || !alike(placed.get(at).sign(), placed.get(from).sign())) {
                List<Placed> same = placed.subList(from, at);
                StringBuilder text = new StringBuilder();
                same.forEach(one -> text.appendCodePoint(one.sign().code()));
                Sign first = same.getFirst().sign();
                runs.add(new LaidPaper.Run(
                        first.face(),
                        size,
                        red,
                        first.thick(),
                        top + Metre.ASCENT * size,
                        text.toString(),
                        same.stream().map(one -> left + one.x()).toList()));
                from = at;
            }
        }
        return runs;
    }

    private static boolean alike(Sign one, Sign other) {
        return one.face() == other.face() && one.thick() == other.thick();
    }
}

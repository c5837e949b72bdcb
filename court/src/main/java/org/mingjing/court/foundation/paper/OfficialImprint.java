package org.mingjing.court.foundation.paper;

import java.util.List;
import org.mingjing.court.foundation.paper.LaidPaper.Rule;
import org.mingjing.court.foundation.paper.LaidPaper.Run;
import org.mingjing.court.foundation.paper.LineBreaks.Placed;
import org.mingjing.court.foundation.paper.PaperFonts.Face;

/** 版记 At the foot of the last even page: copies to, printed by, printed on (GB/T 9704-2012, 7.4); of a letter without lines and printing. */
final class OfficialImprint {

    private static final double PITCH = Metre.SMALL * 1.6;
    private static final double THICK = 0.35;
    private static final double THIN = 0.25;

    private final Type type;

    OfficialImprint(Type type) {
        this.type = type;
    }

    boolean any(OfficialPaper paper) {
        return !copies(paper).isEmpty() || printed(paper);
    }

    /** Its upper edge. */
    double top(OfficialPaper paper) {
        int lines = copies(paper).size() + (printed(paper) ? 1 : 0);
        return Metre.BOTTOM - lines * PITCH;
    }

    void put(OfficialPaper paper, List<Run> runs, List<Rule> rules) {
        List<List<Placed>> copies = copies(paper);
        double top = top(paper);
        double air = (PITCH - Metre.SMALL) / 2;
        for (int line = 0; line < copies.size(); line++) {
            runs.addAll(Type.runs(copies.get(line), Metre.SMALL, false, Metre.LEFT, top + line * PITCH + air));
        }
        if (paper.form() == OfficialForm.LETTER) {
            return;
        }
        rules.add(rule(top, THICK));
        if (printed(paper)) {
            double last = Metre.BOTTOM - PITCH;
            if (!copies.isEmpty()) {
                rules.add(rule(last, THIN));
            }
            OfficialPaper.Imprint imprint = paper.imprint();
            double left = Metre.LEFT + Metre.SMALL;
            runs.addAll(type.line(imprint.printer(), Face.BODY, Metre.SMALL, false, left, last + air));
            if (imprint.day() != null) {
                String day = OfficialWords.of("printed", OfficialWords.date(imprint.day()));
                runs.addAll(type.ending(day, Face.BODY, Metre.SMALL, Metre.RIGHT - Metre.SMALL, last + air));
            }
        }
        rules.add(rule(Metre.BOTTOM, THICK));
    }

    private List<List<Placed>> copies(OfficialPaper paper) {
        List<String> to = paper.imprint().copies();
        if (to.isEmpty()) {
            return List.of();
        }
        String label = OfficialWords.of("copies");
        String text = label + String.join(OfficialWords.of("comma"), to) + OfficialWords.of("stop");
        double hang = Metre.SMALL + type.width(label, Face.BODY, Metre.SMALL);
        return LineBreaks.lines(type.signs(text, Face.BODY, Metre.SMALL), Metre.SMALL, hang, Metre.WIDTH - Metre.SMALL);
    }

    private static boolean printed(OfficialPaper paper) {
        return paper.form() != OfficialForm.LETTER && !paper.imprint().printer().isEmpty();
    }

    private static Rule rule(double y, double width) {
        return new Rule(Metre.LEFT, y, Metre.RIGHT, y, width, false);
    }
}

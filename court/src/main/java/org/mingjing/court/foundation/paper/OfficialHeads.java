package org.mingjing.court.foundation.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.paper.LaidPaper.Rule;
import org.mingjing.court.foundation.paper.LaidPaper.Run;
import org.mingjing.court.foundation.paper.PaperFonts.Face;

/** 版头 What stands on the first page above the title (GB/T 9704-2012, 7.2 and chapter 10). */
final class OfficialHeads {

    /** 发文机关标志上边缘至版心上边缘 */
    private static final double MARK_BELOW = 35;

    private static final double ORDER_BELOW = 20;
    /** 信函 of the mark from the upper edge of the page, of the second line from the lower one, and the length of both. */
    private static final double LETTER_BELOW = 30;

    private static final double LETTER_ABOVE = 20;
    private static final double LETTER_LINE = 170;
    private static final double UNDER = 4;
    private static final double RED_LINE = 0.5;
    private static final double THICK = 1.0;
    private static final double THIN = 0.4;
    private static final double APART = 1.2;
    /** The part of a character's box that is empty above its upper edge. */
    private static final double AIR = 0.05;

    private final Type type;
    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    OfficialHeads(Type type) {
        this.type = type;
    }

    /**
     * 已排版头
     *
     * @param line of the grid on which the title, or the text of an order, begins
     */
    record Laid(List<Run> runs, List<Rule> rules, int line) {}

    Laid of(OfficialPaper paper) {
        OfficialPaper.Head head = paper.head();
        String mark = OfficialWords.mark(paper.form(), head.organ());
        int line = switch (paper.form()) {
            case DOCUMENT, MINUTES -> documentHead(head, mark);
            case ORDER -> orderHead(head, mark);
            case LETTER -> letterHead(head, mark);
        };
        return new Laid(runs, rules, line);
    }

    private int documentHead(OfficialPaper.Head head, String mark) {
        corner(head, 0);
        double size = markSize(mark);
        mark(mark, size, Metre.TOP + MARK_BELOW);
        int line = (int) Math.ceil((MARK_BELOW + size * (1 - AIR)) / Metre.LINE) + 2;
        double top = top(line);
        if (head.signer().isEmpty()) {
            runs.addAll(type.centred(head.number(), Face.BODY, Metre.BODY, false, top));
        } else {
            runs.addAll(type.line(head.number(), Face.BODY, Metre.BODY, false, Metre.LEFT + Metre.BODY, top));
            double right = Metre.RIGHT - Metre.BODY;
            double name = right - type.width(head.signer(), Face.KAI, Metre.BODY);
            runs.addAll(type.line(head.signer(), Face.KAI, Metre.BODY, false, name, top));
            runs.addAll(type.ending(OfficialWords.of("signer"), Face.BODY, Metre.BODY, name, top));
        }
        double red = top + Metre.BODY + UNDER;
        rules.add(new Rule(Metre.LEFT, red, Metre.RIGHT, red, RED_LINE, true));
        return line + 3;
    }

    /** The number stands two lines below the mark, the text two below the number. */
    private int orderHead(OfficialPaper.Head head, String mark) {
        corner(head, 0);
        double size = markSize(mark);
        mark(mark, size, Metre.TOP + ORDER_BELOW);
        int line = (int) Math.ceil((ORDER_BELOW + size * (1 - AIR)) / Metre.LINE) + 2;
        runs.addAll(type.centred(head.number(), Face.BODY, Metre.BODY, false, top(line)));
        return line + 3;
    }

    private int letterHead(OfficialPaper.Head head, String mark) {
        double size = markSize(mark);
        mark(mark, size, LETTER_BELOW);
        double left = (Metre.PAGE_WIDTH - LETTER_LINE) / 2;
        double first = LETTER_BELOW + size * (1 - 2 * AIR) + UNDER;
        doubleRule(left, first, THICK, THIN);
        doubleRule(left, Metre.PAGE_HEIGHT - LETTER_ABOVE, THIN, THICK);
        double under = first + APART + Metre.BODY * 7 / 8;
        runs.addAll(type.ending(head.number(), Face.BODY, Metre.BODY, Metre.RIGHT, under));
        double last = corner(head, under - Metre.TOP);
        double from = Math.max(last, under) + Metre.BODY - Metre.TOP + 2 * Metre.LINE;
        return (int) Math.ceil(from / Metre.LINE - 0.5);
    }

    private void doubleRule(double left, double y, double upper, double lower) {
        rules.add(new Rule(left, y, left + LETTER_LINE, y, upper, true));
        rules.add(new Rule(left, y + APART, left + LETTER_LINE, y + APART, lower, true));
    }

    /** 份号、紧急程度 under one another in the upper left corner; the answer is where the last stands. */
    private double corner(OfficialPaper.Head head, double below) {
        double top = Metre.TOP + below;
        Integer copy = head.copy();
        if (copy != null) {
            runs.addAll(type.line("%06d".formatted(copy), Face.BODY, Metre.BODY, false, Metre.LEFT, top));
            top += Metre.LINE;
        }
        if (!head.urgency().isEmpty()) {
            runs.addAll(type.line(head.urgency(), Face.HEI, Metre.BODY, false, Metre.LEFT, top));
            top += Metre.LINE;
        }
        return top - Metre.LINE;
    }

    private double markSize(String mark) {
        double atOne = type.width(mark, Face.TITLE, 1);
        return Math.min(Metre.MARK, Metre.WIDTH / Math.max(1, atOne));
    }

    private void mark(String mark, double size, double top) {
        runs.addAll(type.centred(mark, Face.TITLE, size, true, top - AIR * size));
    }

    private static double top(int line) {
        return Metre.TOP + line * Metre.LINE;
    }
}

package org.mingjing.court.foundation.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.LaidPaper.Rule;
import org.mingjing.court.foundation.paper.LaidPaper.Run;
import org.mingjing.court.foundation.paper.LaidPaper.SealPlace;
import org.mingjing.court.foundation.paper.PaperFonts.Face;

/** 分页 Puts rows on pages of 22 lines, the imprint at the foot of the last even page, and a number under each. */
final class OfficialPages {

    private static final double NUMBER_BELOW = 7;

    private final Type type;
    private final List<Leaf> leaves = new ArrayList<>();
    private @Nullable SealPlace seal;

    OfficialPages(Type type) {
        this.type = type;
    }

    /** 面 One page while it fills. */
    private static final class Leaf {
        private final List<Run> runs = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private int line;
    }

    LaidPaper of(OfficialPaper paper) {
        OfficialHeads.Laid head = new OfficialHeads(type).of(paper);
        Leaf first = turn();
        first.runs.addAll(head.runs());
        first.rules.addAll(head.rules());
        first.line = head.line();
        fill(new OfficialRows(type).of(paper));
        int numbered = imprint(paper);
        for (int page = paper.form() == OfficialForm.LETTER ? 2 : 1; page <= numbered; page++) {
            number(page);
        }
        return new LaidPaper(
                paper.title().replace("\n", ""),
                leaves.stream()
                        .map(leaf -> new LaidPaper.Page(leaf.runs, leaf.rules))
                        .toList(),
                seal);
    }

    private void fill(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            int end = at + 1;
            while (end < rows.size()
                    && rows.get(end - 1).keep()
                    && !rows.get(end).turns()) {
                end++;
            }
            put(rows.subList(at, end));
            at = end;
        }
    }

    /** Rows that stay together, unless they are more than a page holds. */
    private void put(List<Row> together) {
        int height = together.stream().mapToInt(Row::lines).sum();
        Leaf leaf = leaves.getLast();
        if (together.getFirst().turns() || (leaf.line + height > Metre.LINES && height <= Metre.LINES)) {
            leaf = turn();
        }
        for (Row row : together) {
            if (leaf.line + row.lines() > Metre.LINES) {
                leaf = turn();
            }
            if (leaf.line > 0 || !row.blank()) {
                put(leaf, row);
            }
        }
    }

    private void put(Leaf leaf, Row row) {
        double top = Metre.TOP + leaf.line * Metre.LINE;
        row.runs().forEach(run -> leaf.runs.add(lowered(run, top)));
        row.rules()
                .forEach(rule -> leaf.rules.add(new Rule(
                        rule.fromX(), rule.fromY() + top, rule.toX(), rule.toY() + top, rule.width(), rule.red())));
        if (row.sealed() > 0) {
            // its upper edge half a line under the text, which ends two blank lines above this one
            double textEnds = top - 3 * Metre.LINE + Metre.BODY;
            double y = textEnds + Metre.LINE / 2 + Metre.SEAL / 2;
            seal = new SealPlace(leaves.size(), row.sealed(), y, Metre.SEAL);
        }
        leaf.line += row.lines();
    }

    /** Puts the imprint; the answer is how many pages carry a number: none does from a blank page before the imprint on. */
    private int imprint(OfficialPaper paper) {
        OfficialImprint imprint = new OfficialImprint(type);
        int pages = leaves.size();
        if (!imprint.any(paper)) {
            return pages;
        }
        double top = imprint.top(paper);
        boolean letter = paper.form() == OfficialForm.LETTER;
        boolean fits = Metre.TOP + leaves.getLast().line * Metre.LINE <= top;
        boolean here = fits && (letter || pages % 2 == 0);
        if (!here) {
            turn();
            if (!letter && leaves.size() % 2 != 0) {
                turn();
            }
        }
        imprint.put(paper, leaves.getLast().runs, leaves.getLast().rules);
        return leaves.size() > pages + 1 ? pages : leaves.size();
    }

    private void number(int page) {
        String text = OfficialWords.of("page", Integer.toString(page));
        double top = Metre.BOTTOM + NUMBER_BELOW - Metre.SMALL / 2;
        double width = type.width(text, Face.BODY, Metre.SMALL);
        double left = page % 2 == 1 ? Metre.RIGHT - Metre.SMALL - width : Metre.LEFT + Metre.SMALL;
        leaves.get(page - 1).runs.addAll(type.line(text, Face.BODY, Metre.SMALL, false, left, top));
    }

    private Leaf turn() {
        leaves.add(new Leaf());
        return leaves.getLast();
    }

    private static Run lowered(Run run, double by) {
        return new Run(run.face(), run.size(), run.red(), run.thick(), run.baseline() + by, run.text(), run.places());
    }
}

package org.mingjing.court.foundation.paper;

import java.util.List;
import org.mingjing.court.foundation.paper.LaidPaper.Rule;
import org.mingjing.court.foundation.paper.LaidPaper.Run;

/**
 * 行 What stands on one or more lines of the grid; heights count from its upper edge.
 *
 * @param lines how many lines of the grid it takes
 * @param keep it stands on the same page as the next
 * @param turns it begins a page
 * @param sealed centre of the seal, from the left edge of the page; 0: no seal
 */
record Row(List<Run> runs, List<Rule> rules, int lines, boolean keep, boolean turns, double sealed) {

    static final Row BLANK = of(List.of());

    static Row of(List<Run> runs) {
        return new Row(runs, List.of(), 1, false, false, 0);
    }

    boolean blank() {
        return runs.isEmpty() && rules.isEmpty();
    }

    Row kept() {
        return new Row(runs, rules, lines, true, turns, sealed);
    }

    Row turning() {
        return new Row(runs, rules, lines, keep, true, sealed);
    }

    Row sealedAt(double x) {
        return new Row(runs, rules, lines, keep, turns, x);
    }
}

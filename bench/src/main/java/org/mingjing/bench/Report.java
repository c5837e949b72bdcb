package org.mingjing.bench;

import java.io.PrintStream;
import java.util.Locale;

/** 测量报告 Lines for a person to read; every claim beside its target. */
public final class Report {

    private final PrintStream out;
    private boolean failed;

    Report(PrintStream out) {
        this.out = out;
    }

    void head(String name) {
        say("# %s", name);
        say("machine   %s", Machine.line());
        say("load      %s at the start", Machine.load());
    }

    public void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }

    /** Every pair and the median of their ratios. */
    public void pairs(String title, String unit, String one, String other, Pairs pairs) {
        say("%n%s", title);
        int no = 1;
        for (Pairs.Pair pair : pairs.all()) {
            say(
                    "  %2d  %s %10.3f %s   %s %10.3f %s   ratio %8.3f",
                    no++, one, pair.one(), unit, other, pair.other(), unit, pair.ratio());
        }
        say(
                "  median  %s %.3f %s   %s %.3f %s   ratio %.3f",
                one, pairs.medianOne(), unit, other, pairs.medianOther(), unit, pairs.medianRatio());
    }

    /** A figure that has a target. A missed target makes the program end with 1. */
    public void claim(String what, double figure, String target, boolean kept) {
        failed |= !kept;
        say("%s  %s: %.3f (target %s)", kept ? "KEPT  " : "MISSED", what, figure, target);
    }

    boolean failed() {
        return failed;
    }
}

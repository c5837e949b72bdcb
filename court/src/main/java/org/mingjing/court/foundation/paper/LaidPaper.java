package org.mingjing.court.foundation.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 已排版公文 Pages on which everything has its place, in millimetres from the upper left corner; PDF and OFD are written from the same.
 *
 * @param seal where the seal goes; null: none is put
 */
@Term("已排版公文")
public record LaidPaper(
        String title, List<Page> pages, @Nullable SealPlace seal) {

    public LaidPaper {
        pages = List.copyOf(pages);
    }

    /** 页 */
    public record Page(List<Run> runs, List<Rule> rules) {
        public Page {
            runs = List.copyOf(runs);
            rules = List.copyOf(rules);
        }
    }

    /**
     * 字串 Characters on one line in one font.
     *
     * @param size height of a character
     * @param thick set thicker, because the font stands in for a heavier one
     * @param places left edge of each character
     */
    record Run(
            PaperFonts.Face face,
            double size,
            boolean red,
            boolean thick,
            double baseline,
            String text,
            List<Double> places) {
        Run {
            places = List.copyOf(places);
        }
    }

    /** 线 */
    record Rule(double fromX, double fromY, double toX, double toY, double width, boolean red) {}

    /**
     * 用印处
     *
     * @param page from 1
     * @param x of its centre
     */
    public record SealPlace(int page, double x, double y, double diameter) {}
}

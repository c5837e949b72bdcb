package org.mingjing.court.office.documents.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.web.DocumentLines;
import org.mingjing.court.office.documents.web.Whereabouts;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.timeline.Happening;

/**
 * 发文页的内容
 *
 * @param seal that no electronic seal was put, and what stands in its place; null: it is not that far
 * @param paper as it stands on the sheet
 * @param act what the office, or the drafter, may enter now; null: nothing
 * @param stoodIn the fonts that others stand in for; null: none
 */
public record DocumentView(
        Outgoing document,
        List<Chip> chips,
        List<Fact> facts,
        List<Whereabouts.Held> held,
        List<Fault> faults,
        @Nullable String seal,
        OfficialPaper paper,
        List<Line> lines,
        List<Version> versions,
        List<DocumentLines.Receipt> receipts,
        List<Happening> course,
        List<Action> actions,
        DocumentLines.@Nullable Act act,
        @Nullable String stoodIn) {

    /** 一处差错 */
    public record Fault(Chip chip, String message, String citation) {}

    /**
     * 一行
     *
     * @param css how it stands there: h1 to h4, p, or a row of a table
     */
    public record Line(String css, List<String> cells) {}

    /**
     * 一稿
     *
     * @param difference address of what changed since the one before; null: it is the first
     */
    public record Version(
            int no,
            String by,
            String at,
            boolean signed,
            @Nullable String difference,
            String pdf,
            String ofd) {

        /** Without what went before. */
        Version alone() {
            return new Version(no, by, at, signed, null, pdf, ofd);
        }
    }
}

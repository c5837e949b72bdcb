package org.mingjing.court.office.followup.web.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.tabs.Tab;

/**
 * 督办台内容
 *
 * @param rows matters; empty where it is shown by division or leader
 * @param lines divisions or leaders in their fixed order, never in that of their figures
 * @param shown what the rows are, in words
 */
public record BoardView(
        List<Counter> counters,
        List<Tab> tabs,
        List<Row> rows,
        @Nullable List<Line> lines,
        String first,
        String shown,
        boolean mayOpen) {

    /** 一项 */
    public record Row(
            String link,
            String number,
            String title,
            String division,
            String lead,
            String leader,
            List<Chip> chips,
            Due due) {}

    /** 一行 A division or a leader with the figures of what it has in hand, in the order of {@link BoardFilter#VIEWS}. */
    public record Line(String name, String id, List<Cell> cells) {}

    /** 一格 */
    public record Cell(String label, long count, String href) {}
}

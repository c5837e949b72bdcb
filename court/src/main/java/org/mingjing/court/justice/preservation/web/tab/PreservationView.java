package org.mingjing.court.justice.preservation.web.tab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 案件保全
 *
 * @param actions for the case as a whole; none for whoever only reads
 */
public record PreservationView(List<One> all, List<Action> actions) {

    /**
     * 一件申请
     *
     * @param hours of a term of hours: how many are left or over; null otherwise
     */
    public record One(
            String id,
            String kind,
            String parties,
            Chip state,
            @Nullable Due due,
            String dueLabel,
            @Nullable String hours,
            List<Fact> facts,
            List<Line> measures,
            List<String> reviews,
            List<Action> actions) {}

    /** 一项措施 */
    public record Line(
            String kind,
            String asset,
            String besides,
            String amount,
            String since,
            @Nullable Due due,
            Chip state,
            String ended,
            List<Action> actions) {}
}

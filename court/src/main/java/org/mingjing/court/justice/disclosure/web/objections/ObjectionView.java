package org.mingjing.court.justice.disclosure.web.objections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;

/**
 * 审限异议页内容
 *
 * @param said what the party and the court's people wrote, in order
 * @param field what this person may write now; null: nothing
 * @param actions how it may be sent
 * @param clock the page on which the clock itself is changed
 */
public record ObjectionView(
        Chip state,
        @Nullable Due due,
        List<Fact> facts,
        List<Words> said,
        @Nullable Field field,
        String lead,
        List<Action> actions,
        String clock,
        String key,
        int revision) {

    /** 所述 */
    public record Words(String who, String words) {}
}

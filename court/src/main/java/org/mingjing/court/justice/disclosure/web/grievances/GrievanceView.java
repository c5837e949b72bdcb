package org.mingjing.court.justice.disclosure.web.grievances;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;

/**
 * 立案投诉页内容
 *
 * @param filing where the filing itself stands; null for whoever may not open it
 * @param said what was written, in order
 * @param field what this person may write now; null: nothing
 */
public record GrievanceView(
        String number,
        String title,
        Chip state,
        @Nullable Due due,
        @Nullable String filing,
        List<Fact> facts,
        List<Words> said,
        @Nullable Field field,
        String lead,
        List<Action> actions,
        String key,
        int revision) {

    /** 所述 */
    public record Words(String who, String words) {}
}

package org.mingjing.court.justice.hearings.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.web.ApprovalAsked;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;

/**
 * 庭次页内容
 *
 * @param fixed whether it still stands, and the reader may do something about it
 * @param due whether its day has come
 * @param approval what the president has to do with putting it off; null: nothing
 * @param may whether the reader may write and sign
 * @param after number of the version last written; 0 for none
 */
public record HearingView(
        Hearing hearing,
        List<Chip> chips,
        List<Fact> facts,
        List<String> called,
        boolean fixed,
        boolean due,
        boolean may,
        @Nullable Field notice,
        List<Field> result,
        ApprovalAsked.@Nullable Needed approval,
        Field cancel,
        List<Field> minutes,
        int after,
        List<Version> versions,
        String key) {

    /** 笔录版本 */
    public record Version(int no, String written, String text, String refused, List<String> signed, boolean open) {}
}

package org.mingjing.court.foundation.circulation.web.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;

/**
 * 环节的输入项 The inputs of one step.
 *
 * @param number from 1, as it is told
 * @param who what the rule asks for besides: people, a role, a relation; may be empty
 * @param join null: there is but one comparison
 */
public record StepFields(
        int index,
        int number,
        boolean first,
        boolean last,
        Field name,
        Field mode,
        Field rule,
        List<Field> who,
        @Nullable Field join,
        List<Comparing> comparisons,
        Field stands,
        Field days) {

    public String id() {
        return "step-" + index;
    }

    /** 比较的输入项 A comparison, or the place of the next one. */
    public record Comparing(
            Field field, @Nullable Field sign, @Nullable Input value) {}
}

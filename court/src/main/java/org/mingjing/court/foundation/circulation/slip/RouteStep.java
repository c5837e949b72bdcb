package org.mingjing.court.foundation.circulation.slip;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 流程环节 One step of a route.
 *
 * @param name as the administrator calls it, e.g. 庭长审核
 * @param stands 沿用 a consent stands in later rounds while the form has not changed
 * @param workingDays 办理时限 in working days of the court's calendar; null: none
 */
@Term("流程环节")
public record RouteStep(
        String name,
        StepMode mode,
        ApproverRule people,
        Condition condition,
        boolean stands,
        @Nullable Integer workingDays) {

    public RouteStep(String name, StepMode mode, ApproverRule people) {
        this(name, mode, people, Condition.ALWAYS, false, null);
    }

    public boolean signed() {
        return mode != StepMode.READ;
    }
}

package org.mingjing.law.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 流程期限 By when a step of the appeal is to be taken, and when it was.
 *
 * @param from what it is counted from
 * @param doneOn null: not taken yet
 */
@Term("流程期限")
public record StepTerm(
        AppealStep step,
        LocalDate from,
        LocalDate due,
        @Nullable LocalDate doneOn,
        Ledger ledger) {

    public boolean open() {
        return doneOn == null;
    }

    public boolean late(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(due);
    }
}

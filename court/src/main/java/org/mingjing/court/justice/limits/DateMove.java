package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 日期移动 A due date as it is counted before and after a change of the calendar.
 *
 * @param endedOn the day the clock ended; null while it runs
 */
@Term("日期移动")
public record DateMove(
        ClockId clock,
        CaseId caseId,
        CourtId court,
        String limitId,
        LocalDate before,
        LocalDate after,
        @Nullable LocalDate endedOn) {

    /** Whether only the change makes the clock overdue on this day. */
    public boolean becomesOverdue(LocalDate today) {
        return endedOn == null && !before.isBefore(today) && after.isBefore(today);
    }

    /** Whether what was held to be in time was late, or the other way round. */
    public boolean turnsTheAnswer() {
        return endedOn != null && endedOn.isAfter(before) != endedOn.isAfter(after);
    }
}

package org.mingjing.court.justice.limits.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 审限将届满 A clock reached a level of reminder.
 *
 * @param level 30, 15, 10, 7, 5, 3 or 0 days left at most; -1 overdue
 */
@Term("审限将届满")
public record ClockNearing(ClockId clock, CourtId court, CaseId caseId, LocalDate dueOn, int level) {

    /** Whether the day is over. */
    public boolean overdue() {
        return level < 0;
    }
}

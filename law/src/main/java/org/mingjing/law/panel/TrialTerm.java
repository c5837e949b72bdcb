package org.mingjing.law.panel;

import java.time.LocalDate;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.trace.Ledger;

/** 庭审节点期限 The last day of a single step of the trial, with its reasons. */
@Term("庭审节点期限")
public record TrialTerm(LocalDate due, Ledger ledger) {

    /** @param node a limit counted forward from one day, e.g. NODE-PANEL */
    public static TrialTerm of(String node, LocalDate from, WorkingCalendar calendar) {
        var due = (Due) ClockReckoner.reckon(ClockFacts.of(node, from), calendar, from);
        return new TrialTerm(due.due(), due.ledger());
    }
}

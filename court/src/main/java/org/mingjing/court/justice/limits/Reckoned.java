package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;

/**
 * 计算结果 What a clock shows after reckoning, with everything needed to open it years later.
 *
 * @param facts null: without a start
 * @param limitNow the limit that counts now, after conversions; null without a start
 * @param applyBy last day to ask for a further extension; null when none is open
 */
@Term("审限计算")
public record Reckoned(
        @Nullable ClockFacts facts,
        @Nullable String limitNow,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate dueOn,
        int excludedDays,
        boolean provisional,
        ClockMark mark,
        Ledger ledger,
        String ruleSet,
        String calendarVersion) {

    /** For a case whose start is not known: no clock. */
    static Reckoned withoutStart(WorkingCalendar calendar) {
        return none(null, null, Ledger.EMPTY, calendar);
    }

    static Decision<Reckoned> of(
            ClockFacts facts, WorkingCalendar calendar, LocalDate today, @Nullable LocalDate endedOn) {
        LocalDate asOf = endedOn == null ? today : endedOn;
        return switch (ClockReckoner.reckon(facts, calendar, asOf)) {
            case Reckoning.Due due ->
                Decision.granted(new Reckoned(
                        facts,
                        due.limit(),
                        due.applyBy(),
                        due.due(),
                        due.excludedDays(),
                        due.provisional(),
                        mark(due, endedOn),
                        due.ledger(),
                        due.ruleSet().version(),
                        calendar.version().id()));
            case Reckoning.NoLimit none -> Decision.granted(none(facts, none.limit(), none.ledger(), calendar));
            case Reckoning.Refused refused ->
                new Decision.Refused<>(refused.code(), refused.citation(), refused.arguments());
        };
    }

    private static ClockMark mark(Reckoning.Due due, @Nullable LocalDate endedOn) {
        if (endedOn != null) {
            return endedOn.isAfter(due.due()) ? ClockMark.OVERRUN : ClockMark.MET;
        }
        return due.running() == null ? ClockMark.RUNNING : ClockMark.STOPPED;
    }

    private static Reckoned none(
            @Nullable ClockFacts facts, @Nullable String limit, Ledger ledger, WorkingCalendar calendar) {
        return new Reckoned(
                facts,
                limit,
                null,
                null,
                0,
                false,
                ClockMark.NONE,
                ledger,
                RuleSet.CURRENT.version(),
                calendar.version().id());
    }
}

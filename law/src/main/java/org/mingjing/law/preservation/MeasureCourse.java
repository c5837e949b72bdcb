package org.mingjing.law.preservation;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Step;

/**
 * 保全措施的经过 From the day a measure was taken over its renewals to the day it ends.
 *
 * @param expiry the last day as it stands now
 * @param renewBy 续行申请: by then the applicant must have asked for the next renewal (财产保全规定 18)
 */
@Term("保全措施的经过")
public record MeasureCourse(LocalDate expiry, LocalDate renewBy, Ledger ledger) {

    private static final Citation LAPSES = Citation.of("查扣冻规定", "27");

    /**
     * 续行 One renewal.
     *
     * @param on when it was carried out; the new length is counted from here
     * @param until the new last day
     */
    @Term("续行")
    public record Renewal(LocalDate on, LocalDate until) {}

    /** The course of a measure that ends by itself. */
    public static MeasureCourse of(
            MeasureKind kind, LocalDate since, LocalDate until, List<Renewal> renewals, WorkingCalendar calendar) {
        Ledger.Writer steps = Ledger.writer().step("preservation.taken", since, kind.citation(), kind.phrase(), since);
        set(kind, since, until, steps);
        LocalDate expiry = until;
        for (Renewal one : renewals) {
            steps.step("preservation.renewed", one.on(), kind.citation(), one.on());
            set(kind, one.on(), one.until(), steps);
            expiry = one.until();
        }
        var ask = (Due) ClockReckoner.reckon(ClockFacts.of("PRESV-RENEW", expiry), calendar, expiry);
        for (Step step : ask.ledger().steps()) {
            steps.step(
                    step.code(), step.date(), step.citation(), step.arguments().toArray());
        }
        steps.step("preservation.lapses", expiry, LAPSES, expiry);
        return new MeasureCourse(expiry, ask.due(), steps.ledger());
    }

    private static void set(MeasureKind kind, LocalDate from, LocalDate until, Ledger.Writer steps) {
        MeasureTerm.longest(kind, from)
                .ifPresent(term -> steps.step(
                        "preservation.longest",
                        term.latest(),
                        term.citation(),
                        kind.longest().phrase(),
                        term.latest()));
        steps.step("preservation.until", until, kind.citation(), until);
    }
}

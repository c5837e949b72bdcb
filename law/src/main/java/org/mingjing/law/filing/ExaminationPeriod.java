package org.mingjing.law.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.trace.Ledger;

/**
 * 立案审查期限 By when the court decides whether it files.
 *
 * @param due last day; a filing still undecided then is filed first (登记立案规定 8)
 */
@Term("立案审查期限")
public record ExaminationPeriod(LocalDate due, boolean provisional, Ledger ledger) {

    private static final Citation REGISTRATION_7 = Citation.of("登记立案规定", "7");
    private static final Citation REGISTRATION_8 = Citation.of("登记立案规定", "8");

    /**
     * The period of a filing.
     *
     * @param correctedOn the day the corrections came in, from which the whole period runs again; null when there were none
     * @throws IllegalArgumentException when the corrections came in before the filing
     */
    public static ExaminationPeriod of(
            FilingKind kind, LocalDate receivedOn, @Nullable LocalDate correctedOn, WorkingCalendar calendar) {
        if (correctedOn != null && correctedOn.isBefore(receivedOn)) {
            throw new IllegalArgumentException("corrected " + correctedOn + " before received " + receivedOn);
        }
        LocalDate start = correctedOn == null ? receivedOn : correctedOn;
        Due due = ClockReckoner.step(kind.limit().id(), start, calendar);
        Ledger.Writer steps = Ledger.writer();
        if (correctedOn != null) {
            steps.step("filing.period.restarts", correctedOn, REGISTRATION_7, receivedOn, correctedOn);
        }
        due.ledger()
                .steps()
                .forEach(step -> steps.step(
                        step.code(),
                        step.date(),
                        step.citation(),
                        step.arguments().toArray()));
        steps.step("filing.period.fileFirst", due.due(), REGISTRATION_8, due.due());
        return new ExaminationPeriod(due.due(), due.provisional(), steps.ledger());
    }
}

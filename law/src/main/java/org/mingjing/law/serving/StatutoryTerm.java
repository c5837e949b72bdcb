package org.mingjing.law.serving;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/**
 * 法定期间 Days from an event whose own day is not counted; a last day that is no working day moves to the next (民诉法 85).
 *
 * @param end before it was moved
 * @param due last day
 */
@Term("法定期间")
public record StatutoryTerm(LocalDate end, LocalDate due, Ledger ledger) {

    private static final Citation COUNTING = Citation.of("民诉法", "85");
    private static final Citation COUNTING_CRIMINAL = Citation.of("刑诉法", "105");

    /**
     * A term in civil and administrative proceedings.
     *
     * @param event what it is counted from, e.g. the receipt of an appeal
     * @param rule why so many days
     */
    public static StatutoryTerm of(Phrase event, LocalDate on, int days, Citation rule, WorkingCalendar calendar) {
        return of(event, on, days, rule, COUNTING, calendar);
    }

    /** A term in criminal proceedings, nobody being in custody because of it. */
    public static StatutoryTerm criminal(
            Phrase event, LocalDate on, int days, Citation rule, WorkingCalendar calendar) {
        return of(event, on, days, rule, COUNTING_CRIMINAL, calendar);
    }

    private static StatutoryTerm of(
            Phrase event, LocalDate on, int days, Citation rule, Citation counting, WorkingCalendar calendar) {
        LocalDate end = on.plusDays(days);
        LocalDate due = calendar.rollForward(end);
        Ledger.Writer steps = Ledger.writer()
                .step("ledger.start", on, counting, event, on)
                .step("serving.term.days", end, rule, days, end);
        if (!due.equals(end)) {
            steps.step("ledger.rolled", due, counting, end, due);
        }
        if (calendar.isProvisional(end) || calendar.isProvisional(due)) {
            steps.step("ledger.provisional", null, counting, Integer.toString(due.getYear()));
        }
        return new StatutoryTerm(end, due, steps.ledger());
    }
}

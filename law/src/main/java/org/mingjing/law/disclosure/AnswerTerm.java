package org.mingjing.law.disclosure;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/**
 * 答复期限 By when a party is answered.
 *
 * @param due last day
 */
@Term("答复期限")
public record AnswerTerm(LocalDate due, Ledger ledger) {

    /** 应当在受理投诉之日起十五日内，查明事实，并将情况反馈当事人. */
    public static final Citation GRIEVANCE = Citation.of("登记立案规定", "13(2)");

    private static final int GRIEVANCE_DAYS = 15;
    private static final Citation COUNTING = Citation.of("民诉法", "85");

    /** 立案投诉 Fifteen days from its receipt (登记立案规定 13). */
    public static AnswerTerm ofGrievance(LocalDate received, WorkingCalendar calendar) {
        StatutoryTerm term =
                StatutoryTerm.of(Phrase.of("disclosure.from.grievance"), received, GRIEVANCE_DAYS, GRIEVANCE, calendar);
        return new AnswerTerm(term.due(), term.ledger());
    }

    /**
     * 审限异议 The law gives the right (延审规定 7) and no days: the court sets them.
     *
     * @param days as set by the court; at least one
     */
    public static AnswerTerm ofObjection(LocalDate received, int days, WorkingCalendar calendar) {
        if (days < 1) {
            throw new IllegalArgumentException("an answer takes at least a day: " + days);
        }
        LocalDate end = received.plusDays(days);
        LocalDate due = calendar.rollForward(end);
        Ledger.Writer steps = Ledger.writer()
                .step("ledger.start", received, COUNTING, Phrase.of("disclosure.from.objection"), received)
                .step("disclosure.term.set", end, DisclosureRules.SUPERVISION, days, end);
        if (!due.equals(end)) {
            steps.step("ledger.rolled", due, COUNTING, end, due);
        }
        if (calendar.isProvisional(end) || calendar.isProvisional(due)) {
            steps.step("ledger.provisional", null, COUNTING, Integer.toString(due.getYear()));
        }
        return new AnswerTerm(due, steps.ledger());
    }
}

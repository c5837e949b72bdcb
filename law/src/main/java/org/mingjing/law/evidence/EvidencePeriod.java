package org.mingjing.law.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;

/**
 * 举证期限 The last day for evidence.
 *
 * @param due as it stands after extensions and an exchange of evidence
 */
@Term("举证期限")
public record EvidencePeriod(LocalDate due, Ledger ledger) {

    private static final Citation COUNTING = Citation.of("民诉法", "85");
    private static final Citation EXTENDED = Citation.of("民诉解释", "100");
    private static final Citation EXCHANGE = Citation.of("证据规定", "56");

    /**
     * 准许的延长
     *
     * @param on the day of the decision
     * @param until the new last day, moved when it is no working day (民诉法 85); it holds for the other parties too
     */
    @Term("举证期限的延长")
    public record Extension(LocalDate on, LocalDate until) {}

    /**
     * The last day.
     *
     * @param from when the party was told; that day is not counted
     * @param exchangeOn 证据交换之日: the period ends that day; null: none held
     */
    public static EvidencePeriod of(
            Procedure procedure,
            PeriodWay way,
            LocalDate from,
            int days,
            List<Extension> extensions,
            @Nullable LocalDate exchangeOn,
            WorkingCalendar calendar) {
        PeriodBound bound = PeriodBound.of(procedure, way);
        Ledger.Writer steps = Ledger.writer().step("evidence.way", null, bound.citation(), way.phrase(), days);
        Integer least = bound.least();
        Integer most = bound.most();
        if (least != null) {
            steps.step("evidence.least", null, bound.citation(), least);
        }
        if (most != null) {
            steps.step(bound.usually() ? "evidence.mostUsually" : "evidence.most", null, bound.citation(), most);
        }
        StatutoryTerm term =
                StatutoryTerm.of(Phrase.of("evidence.from.notice"), from, days, bound.citation(), calendar);
        for (Step step : term.ledger().steps()) {
            steps.step(
                    step.code(), step.date(), step.citation(), step.arguments().toArray());
        }
        LocalDate due = term.due();
        for (Extension one : extensions) {
            steps.step("evidence.extended", one.until(), EXTENDED, one.on(), one.until());
            due = calendar.rollForward(one.until());
            if (!due.equals(one.until())) {
                steps.step("ledger.rolled", due, COUNTING, one.until(), due);
            }
        }
        if (exchangeOn != null) {
            steps.step("evidence.exchange", exchangeOn, EXCHANGE, exchangeOn);
            due = exchangeOn;
        }
        return new EvidencePeriod(due, steps.ledger());
    }
}

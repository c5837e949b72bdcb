package org.mingjing.law.fees;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Span;
import org.mingjing.law.trace.Ledger;

/**
 * 交费期限 By when a fee is to be paid.
 *
 * @param due the last day, null where the law counts no days
 */
@Term("交费期限")
public record PaymentTerm(@Nullable LocalDate due, Ledger ledger) {

    private static final Citation PERIODS = Citation.of("民诉法", "85");

    /** The day of the event is not counted; a last day that is a holiday moves to the next working day. */
    static PaymentTerm counted(Span length, LocalDate event, WorkingCalendar calendar, String code, Citation citation) {
        LocalDate end = length.after(event, calendar);
        LocalDate due = calendar.rollForward(end);
        Ledger.Writer steps = Ledger.writer().step(code, end, citation, event, length.phrase(), end);
        if (!due.equals(end)) {
            steps.step("fees.term.rolled", due, PERIODS, end, due);
        }
        if (calendar.isProvisional(end) || calendar.isProvisional(due)) {
            steps.step("fees.term.provisional", null, PERIODS, due);
        }
        return new PaymentTerm(due, steps.ledger());
    }

    static PaymentTerm uncounted(String code, Citation citation) {
        return new PaymentTerm(null, Ledger.writer().step(code, null, citation).ledger());
    }
}

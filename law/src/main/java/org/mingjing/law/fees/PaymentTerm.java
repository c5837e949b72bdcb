package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

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

    /** 指定期限 The court sets the day, as after an application for relief was refused (办法 22, last paragraph). */
    public static PaymentTerm designated(LocalDate until, WorkingCalendar calendar) {
        return set(until, calendar, Ledger.writer().step("fees.term.designated", until, measures("22"), until));
    }

    /** 缓交期限 The court sets until when; the law counts no days (办法 47). */
    public static PaymentTerm deferred(ReliefGround ground, LocalDate until, WorkingCalendar calendar) {
        return set(
                until,
                calendar,
                Ledger.writer().step("fees.term.deferred", until, ground.citation(), ground.phrase(), until));
    }

    /** A period that a court sets ends as one of the statute does (民诉法 85). */
    private static PaymentTerm set(LocalDate until, WorkingCalendar calendar, Ledger.Writer steps) {
        LocalDate due = calendar.rollForward(until);
        if (!due.equals(until)) {
            steps.step("fees.term.rolled", due, PERIODS, until, due);
        }
        return new PaymentTerm(due, steps.ledger());
    }

    static PaymentTerm uncounted(String code, Citation citation) {
        return new PaymentTerm(null, Ledger.writer().step(code, null, citation).ledger());
    }
}

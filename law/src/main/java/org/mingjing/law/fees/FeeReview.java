package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

import java.time.LocalDate;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Span;

/** 诉讼费用复核 A party may have the president review who bears the fees and how they were counted; there is no appeal on fees alone. */
@Term("诉讼费用复核")
public final class FeeReview {

    private static final Span TERM = Span.days(15);

    private FeeReview() {}

    /** By when the president decides, 15 days after the application came in (办法 43). */
    public static PaymentTerm decideBy(LocalDate receivedOn, WorkingCalendar calendar) {
        return PaymentTerm.counted(TERM, receivedOn, calendar, "fees.term.review", measures("43"));
    }
}

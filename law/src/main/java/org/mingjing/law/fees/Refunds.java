package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Span;
import org.mingjing.law.trace.Ledger;

/** 退费 How much of a fee goes back, and by when. */
@Term("退费")
public final class Refunds {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Span TERM = Span.days(15);

    private Refunds() {}

    /** What goes back of an amount paid. Where half goes back, the court keeps the half that is rounded upward. */
    public static FeeBalance of(RefundGround ground, Money paid) {
        Money refund = switch (ground.share()) {
            case WHOLE -> paid;
            case HALF -> paid.minus(paid.share(HALF, RoundingMode.HALF_UP));
            case NOTHING -> Money.ZERO;
        };
        return FeeBalance.back(
                refund,
                Ledger.writer()
                        .step(
                                "fees.refund." + ground.share(),
                                null,
                                ground.citation(),
                                ground.phrase(),
                                refund.toString()));
    }

    /** 退还期限 Within 15 days of the day the decision took effect (办法 53). */
    public static PaymentTerm by(LocalDate effectiveOn, WorkingCalendar calendar) {
        return PaymentTerm.counted(TERM, effectiveOn, calendar, "fees.term.refund", measures("53"));
    }
}

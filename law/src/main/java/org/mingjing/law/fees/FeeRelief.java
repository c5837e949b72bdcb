package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 诉讼费用司法救助 What is left to pay now after a fee was waived, reduced or deferred.
 *
 * @param payNow to be paid in the ordinary term
 * @param later to be paid later, more than zero only after a deferral
 */
@Term("诉讼费用司法救助")
public record FeeRelief(Money payNow, Money later, Ledger ledger) {

    private static final BigDecimal LEAST_REDUCTION = new BigDecimal("0.3");

    /** 免交 For natural persons only. */
    public static Decision<FeeRelief> waive(ReliefGround ground, boolean naturalPerson, Money fee) {
        if (ground.kind() != ReliefGround.Kind.WAIVER) {
            return wrongKind(ground);
        }
        if (!naturalPerson) {
            return Decision.refused("fees.relief.naturalPerson", measures("44"));
        }
        return Decision.granted(new FeeRelief(Money.ZERO, Money.ZERO, step("fees.relief.waived", ground, fee)));
    }

    /**
     * 减交 By a share of the fee, at least 30 %.
     *
     * @param share how much falls away, e.g. 0.5
     */
    public static Decision<FeeRelief> reduce(ReliefGround ground, BigDecimal share, Money fee) {
        if (ground.kind() != ReliefGround.Kind.REDUCTION) {
            return wrongKind(ground);
        }
        if (share.compareTo(LEAST_REDUCTION) < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            return Decision.refused("fees.relief.share", measures("46"), percent(share));
        }
        Money rest = fee.share(BigDecimal.ONE.subtract(share), RoundingMode.HALF_UP);
        Ledger ledger = Ledger.writer()
                .step("fees.relief.reduced", null, ground.citation(), ground.phrase(), percent(share), rest.toString())
                .ledger();
        return Decision.granted(new FeeRelief(rest, Money.ZERO, ledger));
    }

    /** 缓交 Decided before the case is filed (办法 49). */
    public static Decision<FeeRelief> defer(ReliefGround ground, boolean beforeFiling, Money fee) {
        if (ground.kind() != ReliefGround.Kind.DEFERRAL) {
            return wrongKind(ground);
        }
        if (!beforeFiling) {
            return Decision.refused("fees.relief.late", measures("49"));
        }
        return Decision.granted(new FeeRelief(Money.ZERO, fee, step("fees.relief.deferred", ground, fee)));
    }

    private static Decision<FeeRelief> wrongKind(ReliefGround ground) {
        return Decision.refused("fees.relief.kind", ground.citation(), ground.phrase());
    }

    private static Ledger step(String code, ReliefGround ground, Money fee) {
        return Ledger.writer()
                .step(code, null, ground.citation(), ground.phrase(), fee.toString())
                .ledger();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}

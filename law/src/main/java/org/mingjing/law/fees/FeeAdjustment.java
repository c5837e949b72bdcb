package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.interpretation;
import static org.mingjing.law.fees.FeeMeasures.measures;

import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/** 补交与退还 What changes in the course of a case do to its fee. */
@Term("诉讼费用的调整")
public final class FeeAdjustment {

    private FeeAdjustment() {}

    /** 简易转普通 The other half, when a case goes on as an ordinary one (民诉解释 199). */
    public static FeeBalance toOrdinary(Money whole, Money paid) {
        Money rest = whole.minus(paid);
        return FeeBalance.pay(
                rest,
                Ledger.writer()
                        .step(
                                "fees.adjust.ordinary",
                                null,
                                interpretation("199"),
                                whole.toString(),
                                paid.toString(),
                                rest.max(Money.ZERO).toString()));
    }

    /** 变更请求数额 A claim raised is paid for; one lowered in time is given back, one lowered too late is not (办法 21, 35). */
    public static FeeBalance claimChanged(Money feeBefore, Money feeAfter, boolean inquiryClosed) {
        Money change = feeAfter.minus(feeBefore);
        if (!change.isNegative()) {
            return FeeBalance.pay(
                    change, Ledger.writer().step("fees.adjust.raised", null, measures("21(1)"), change.toString()));
        }
        Money less = feeBefore.minus(feeAfter);
        return inquiryClosed
                ? FeeBalance.back(
                        Money.ZERO,
                        Ledger.writer().step("fees.adjust.loweredLate", null, measures("35"), less.toString()))
                : FeeBalance.back(
                        less, Ledger.writer().step("fees.adjust.lowered", null, measures("21(2)"), less.toString()));
    }

    /** 支付令失效转入诉讼 The fee of the case, less what the order for payment cost (民诉解释 195). */
    public static FeeBalance afterPaymentOrder(Money acceptanceFee, Money applicationFee) {
        Money rest = acceptanceFee.minus(applicationFee);
        return FeeBalance.pay(
                rest,
                Ledger.writer()
                        .step(
                                "fees.adjust.paymentOrder",
                                null,
                                interpretation("195"),
                                acceptanceFee.toString(),
                                applicationFee.toString(),
                                rest.max(Money.ZERO).toString()));
    }
}

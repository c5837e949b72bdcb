package org.mingjing.law.fees;

import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 补退费 What is still to be paid or to be given back after something changed; at most one of the two is more than zero.
 *
 * @param supplement 补交
 * @param refund 退还
 */
@Term("补退费")
public record FeeBalance(Money supplement, Money refund, Ledger ledger) {

    static FeeBalance pay(Money amount, Ledger.Writer steps) {
        return new FeeBalance(amount.max(Money.ZERO), Money.ZERO, steps.ledger());
    }

    static FeeBalance back(Money amount, Ledger.Writer steps) {
        return new FeeBalance(Money.ZERO, amount.max(Money.ZERO), steps.ledger());
    }
}

package org.mingjing.law.fees;

import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 计费诉讼请求 One claim of a complaint as its fee sees it.
 *
 * @param amount zero where the claim is not about money or things of value
 */
@Term("计费诉讼请求")
public record ClaimedRelief(boolean aboutProperty, Money amount) {

    public ClaimedRelief {
        if (amount.isNegative() || (!aboutProperty && !amount.equals(Money.ZERO))) {
            throw new IllegalArgumentException(
                    "a claim that is not about property has no amount, and none is negative");
        }
    }

    public static ClaimedRelief property(Money amount) {
        return new ClaimedRelief(true, amount);
    }

    public static ClaimedRelief other() {
        return new ClaimedRelief(false, Money.ZERO);
    }
}

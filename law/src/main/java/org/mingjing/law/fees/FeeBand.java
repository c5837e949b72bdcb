package org.mingjing.law.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 费率段 One band of a tariff.
 *
 * @param above the band begins above this amount
 * @param upTo the band ends with this amount; null for the last
 * @param rate e.g. 0.025
 */
@Term("费率段")
public record FeeBand(Money above, @Nullable Money upTo, BigDecimal rate) {

    /** @throws IllegalArgumentException when the band is empty or its rate is not between 0 and 1 */
    public FeeBand {
        if ((upTo != null && upTo.compareTo(above) <= 0) || rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("not a band: " + above + " to " + upTo + " at " + rate);
        }
    }

    /** The part of an amount that lies in this band, zero when it does not reach it. */
    public Money part(Money amount) {
        Money top = upTo == null ? amount : amount.min(upTo);
        return top.minus(above).max(Money.ZERO);
    }

    /** The fee for that part, in whole fen, half a fen upward. */
    public Money fee(Money amount) {
        return part(amount).share(rate, RoundingMode.HALF_UP);
    }

    /** The rate as people read it: 2.5%. */
    public String percent() {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}

package org.mingjing.law.fees;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 收费幅度 Bounds between which somebody else sets the amount.
 *
 * @param byProvince whether the province sets it (诉讼费用交纳办法 13, last paragraph); else the law names nobody and the court decides
 */
@Term("收费幅度")
public record FeeRange(Money low, Money high, boolean byProvince, Citation citation) {

    public FeeRange {
        if (low.isNegative() || high.compareTo(low) < 0) {
            throw new IllegalArgumentException("no range: " + low + " to " + high);
        }
    }

    public boolean contains(Money amount) {
        return amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0;
    }
}

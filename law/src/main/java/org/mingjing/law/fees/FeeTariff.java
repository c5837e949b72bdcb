package org.mingjing.law.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 分段累计费率 A tariff in bands that add up. Only the part in the last band reached can need rounding, since every full band gives
 * whole yuan; so the sum is rounded once, half a fen upward.
 *
 * @param flat 每件 what is charged up to the first band
 * @param bands in order, each beginning where the one before ends
 * @param cap the most that is charged, null when there is no such bound
 */
@Term("分段累计费率")
public record FeeTariff(
        Money flat, List<FeeBand> bands, @Nullable Money cap, Citation citation) {

    /** @throws IllegalArgumentException when the bands leave a gap, overlap or end too early */
    public FeeTariff {
        bands = List.copyOf(bands);
        for (int i = 0; i < bands.size(); i++) {
            Money end = bands.get(i).upTo();
            boolean last = i == bands.size() - 1;
            if (last ? end != null : !bands.get(i + 1).above().equals(end)) {
                throw new IllegalArgumentException("bands do not join: " + bands);
            }
        }
    }

    /** The fee on an amount that is not negative. */
    public Money on(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("no fee on " + amount);
        }
        Money sum = flat;
        for (FeeBand band : bands) {
            sum = sum.plus(band.fee(amount));
        }
        return cap == null ? sum : sum.min(cap);
    }

    static Builder above(Citation citation, long flatYuan, long yuan) {
        return new Builder(citation, Money.ofYuan(flatYuan), Money.ofYuan(yuan));
    }

    /** Writes a tariff as the law does: what lies above, up to where, at which rate. */
    static final class Builder {
        private final Citation citation;
        private final Money flat;
        private final List<FeeBand> bands = new ArrayList<>();
        private Money reached;

        private Builder(Citation citation, Money flat, Money above) {
            this.citation = citation;
            this.flat = flat;
            this.reached = above;
        }

        Builder upTo(long yuan, String rate) {
            Money end = Money.ofYuan(yuan);
            bands.add(new FeeBand(reached, end, new BigDecimal(rate)));
            reached = end;
            return this;
        }

        FeeTariff beyond(String rate) {
            return beyond(rate, null);
        }

        FeeTariff beyond(String rate, @Nullable Money cap) {
            bands.add(new FeeBand(reached, null, new BigDecimal(rate)));
            return new FeeTariff(flat, bands, cap, citation);
        }
    }
}

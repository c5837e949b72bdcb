package org.mingjing.law.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeReckoning.Charged;

/** 诉讼费用的性质 What holds for every fee. */
class FeePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final long MOST = 10_000_000_000_00L;

    @Property
    void aLargerAmountNeverCostsLess(
            @ForAll("tariffs") FeeTariff tariff,
            @ForAll @LongRange(max = MOST) long fen,
            @ForAll @LongRange(max = MOST) long more) {
        assertThat(tariff.on(Money.ofFen(fen + more))).isGreaterThanOrEqualTo(tariff.on(Money.ofFen(fen)));
    }

    @Property
    void oneFenMoreNeverCostsMoreThanOneFenMore(
            @ForAll("tariffs") FeeTariff tariff, @ForAll @LongRange(max = MOST) long fen) {
        long step = tariff.on(Money.ofFen(fen + 1)).fen()
                - tariff.on(Money.ofFen(fen)).fen();
        assertThat(step).isBetween(0L, 1L);
    }

    @Property
    void noJumpAtABorder(@ForAll("tariffs") FeeTariff tariff) {
        for (FeeBand band : tariff.bands()) {
            Money below = tariff.on(band.above());
            Money above = tariff.on(band.above().plus(Money.ofFen(1)));
            assertThat(above.minus(below).fen()).isBetween(0L, 1L);
        }
    }

    @Property
    void halvedIsHalfWithHalfAFenUpward(
            @ForAll @LongRange(max = MOST) long fen, @ForAll Halving first, @ForAll Halving second) {
        FeeFacts facts = FeeFacts.of(FeeKind.PROPERTY, Money.ofFen(fen), DAY);
        long whole = charged(facts);
        assertThat(charged(facts.halved(first))).isEqualTo((whole + 1) / 2);
        assertThat(charged(facts.halved(first).halved(second))).isEqualTo((whole + 1) / 2);
    }

    @Property
    void theHalfPaidAndTheSupplementMakeTheWhole(@ForAll @LongRange(max = MOST) long fen) {
        FeeFacts facts = FeeFacts.of(FeeKind.PROPERTY, Money.ofFen(fen), DAY);
        Money half = Money.ofFen(charged(facts.halved(Halving.SUMMARY)));
        Money whole = Money.ofFen(charged(facts.halved(Halving.SUMMARY).whole()));
        assertThat(FeeAdjustment.toOrdinary(whole, half).supplement().plus(half))
                .isEqualTo(whole);
    }

    @Provide
    Arbitrary<FeeTariff> tariffs() {
        return Arbitraries.of(FeeStandards.PROPERTY, FeeStandards.ENFORCEMENT, FeeStandards.PRESERVATION);
    }

    private static long charged(FeeFacts facts) {
        return ((Charged) FeeReckoner.reckon(facts, LocalFees.NONE)).amount().fen();
    }
}

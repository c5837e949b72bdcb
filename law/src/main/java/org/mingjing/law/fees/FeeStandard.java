package org.mingjing.law.fees;

import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;

/** 收费标准 How one kind of case or application is charged. */
sealed interface FeeStandard {

    /** 每件 The same for each case. */
    record Flat(Money amount, Citation citation) implements FeeStandard {}

    /** 幅度 Within bounds. */
    record Ranged(FeeRange range) implements FeeStandard {}

    /** 分段累计 By the amount, which must be known. */
    record Graded(FeeTariff tariff) implements FeeStandard {}

    /** 有无金额 By the amount where there is one, else by another standard. */
    record GradedOr(FeeTariff tariff, FeeStandard without) implements FeeStandard {}

    /** 另行交纳 Something for the case, and more for the property in it. */
    record WithSurcharge(FeeStandard standard, FeeTariff surcharge) implements FeeStandard {}

    /** 比照 One of so many parts of another tariff, with a bound. */
    record PartOf(FeeTariff tariff, int parts, Money most, Citation citation) implements FeeStandard {}

    /** The article that goes by an amount and by nothing else; empty where a fee can be told without one. */
    default Optional<Citation> asksForAmount() {
        return switch (this) {
            case Graded(FeeTariff tariff) -> Optional.of(tariff.citation());
            case PartOf part -> Optional.of(part.citation());
            case Flat flat -> Optional.empty();
            case Ranged ranged -> Optional.empty();
            case GradedOr gradedOr -> Optional.empty();
            case WithSurcharge withSurcharge -> Optional.empty();
        };
    }
}

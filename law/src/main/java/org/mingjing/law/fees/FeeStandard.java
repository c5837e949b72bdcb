package org.mingjing.law.fees;

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
}

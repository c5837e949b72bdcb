package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeStandard.Flat;
import org.mingjing.law.fees.FeeStandard.Graded;
import org.mingjing.law.fees.FeeStandard.GradedOr;
import org.mingjing.law.fees.FeeStandard.PartOf;
import org.mingjing.law.fees.FeeStandard.Ranged;
import org.mingjing.law.fees.FeeStandard.WithSurcharge;

/** 诉讼费用标准 The standards of 诉讼费用交纳办法 13 and 14. */
@Term("诉讼费用标准")
public final class FeeStandards {

    /** 财产案件 */
    public static final FeeTariff PROPERTY = FeeTariff.above(measures("13(1)"), 50, 10_000)
            .upTo(100_000, "0.025")
            .upTo(200_000, "0.02")
            .upTo(500_000, "0.015")
            .upTo(1_000_000, "0.01")
            .upTo(2_000_000, "0.009")
            .upTo(5_000_000, "0.008")
            .upTo(10_000_000, "0.007")
            .upTo(20_000_000, "0.006")
            .beyond("0.005");

    /** 申请执行 */
    public static final FeeTariff ENFORCEMENT = FeeTariff.above(measures("14(1)"), 50, 10_000)
            .upTo(500_000, "0.015")
            .upTo(5_000_000, "0.01")
            .upTo(10_000_000, "0.005")
            .beyond("0.001");

    /** 申请保全 */
    public static final FeeTariff PRESERVATION =
            FeeTariff.above(measures("14(2)"), 30, 1_000).upTo(100_000, "0.01").beyond("0.005", Money.ofYuan(5_000));

    private static final FeeTariff DIVIDED_PROPERTY =
            FeeTariff.above(measures("13(2)"), 0, 200_000).beyond("0.005");
    private static final FeeTariff DAMAGES =
            FeeTariff.above(measures("13(2)"), 0, 50_000).upTo(100_000, "0.01").beyond("0.005");
    private static final Money NO_BOUND = Money.ofFen(Long.MAX_VALUE);

    private static final Map<FeeKind, FeeStandard> BY_KIND = new EnumMap<>(FeeKind.class);

    static {
        add(FeeKind.PROPERTY, new Graded(PROPERTY));
        add(FeeKind.DIVORCE, new WithSurcharge(byProvince("13(2)", 50, 300), DIVIDED_PROPERTY));
        add(FeeKind.PERSONALITY, new WithSurcharge(byProvince("13(2)", 100, 500), DAMAGES));
        add(FeeKind.OTHER_NON_PROPERTY, byProvince("13(2)", 50, 100));
        add(FeeKind.INTELLECTUAL_PROPERTY, new GradedOr(PROPERTY, byProvince("13(3)", 500, 1_000)));
        add(FeeKind.LABOUR, flat("13(4)", 10));
        add(FeeKind.ADMINISTRATIVE_SPECIAL, flat("13(5)", 100));
        add(FeeKind.ADMINISTRATIVE, flat("13(5)", 50));
        add(FeeKind.JURISDICTION_OBJECTION, byProvince("13(6)", 50, 100));
        add(FeeKind.ENFORCEMENT, new GradedOr(ENFORCEMENT, byCourt("14(1)", 50, 500)));
        add(FeeKind.PRESERVATION, new GradedOr(PRESERVATION, flat("14(2)", 30)));
        add(FeeKind.PAYMENT_ORDER, new PartOf(PROPERTY, 3, NO_BOUND, measures("14(3)")));
        add(FeeKind.PUBLIC_SUMMONS, flat("14(4)", 100));
        add(FeeKind.ARBITRATION_REVIEW, flat("14(5)", 400));
        add(FeeKind.BANKRUPTCY, new PartOf(PROPERTY, 2, Money.ofYuan(300_000), measures("14(6)")));
        add(FeeKind.MARITIME_FUND, byCourt("14(7)", 1_000, 10_000));
        add(FeeKind.MARITIME_INJUNCTION, byCourt("14(7)", 1_000, 5_000));
        add(FeeKind.MARITIME_LIEN_SUMMONS, byCourt("14(7)", 1_000, 5_000));
        add(FeeKind.MARITIME_CLAIM_REGISTRATION, flat("14(7)", 1_000));
        add(FeeKind.GENERAL_AVERAGE, flat("14(7)", 1_000));
    }

    private FeeStandards() {}

    /** The bounds that the law sets where it leaves the amount to somebody; empty where it sets the amount itself. */
    public static Optional<FeeRange> range(FeeKind kind) {
        return range(of(kind));
    }

    static FeeStandard of(FeeKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), kind::name);
    }

    private static Optional<FeeRange> range(FeeStandard standard) {
        return switch (standard) {
            case Ranged(FeeRange range) -> Optional.of(range);
            case WithSurcharge(FeeStandard inner, FeeTariff surcharge) -> range(inner);
            case GradedOr(FeeTariff tariff, FeeStandard without) -> range(without);
            case Flat flat -> Optional.empty();
            case Graded graded -> Optional.empty();
            case PartOf part -> Optional.empty();
        };
    }

    private static void add(FeeKind kind, FeeStandard standard) {
        BY_KIND.put(kind, standard);
    }

    private static FeeStandard flat(String article, long yuan) {
        return new Flat(Money.ofYuan(yuan), measures(article));
    }

    private static FeeStandard byProvince(String article, long low, long high) {
        return ranged(measures(article), low, high, true);
    }

    private static FeeStandard byCourt(String article, long low, long high) {
        return ranged(measures(article), low, high, false);
    }

    private static FeeStandard ranged(Citation citation, long low, long high, boolean byProvince) {
        return new Ranged(new FeeRange(Money.ofYuan(low), Money.ofYuan(high), byProvince, citation));
    }
}

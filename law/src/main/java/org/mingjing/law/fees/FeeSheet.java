package org.mingjing.law.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeStandard.Flat;
import org.mingjing.law.fees.FeeStandard.Graded;
import org.mingjing.law.fees.FeeStandard.GradedOr;
import org.mingjing.law.fees.FeeStandard.PartOf;
import org.mingjing.law.fees.FeeStandard.Ranged;
import org.mingjing.law.fees.FeeStandard.WithSurcharge;
import org.mingjing.law.trace.Ledger;

/** 计费清单 Adds a fee up line by line, from its lower to its upper bound; the two are one where nothing is open. */
final class FeeSheet {

    private final FeeFacts facts;
    private final LocalFees local;
    private final Ledger.Writer steps;
    private Money low = Money.ZERO;
    private Money high = Money.ZERO;
    private @Nullable Citation first;

    FeeSheet(FeeFacts facts, LocalFees local, Ledger.Writer steps) {
        this.facts = facts;
        this.local = local;
        this.steps = steps;
    }

    Money low() {
        return low;
    }

    Money high() {
        return high;
    }

    boolean isSettled() {
        return low.equals(high);
    }

    /** The article of the standard. */
    Citation citation() {
        return Objects.requireNonNull(first);
    }

    String text() {
        return isSettled() ? low.toString() : low + "–" + high;
    }

    void charge(FeeStandard standard) {
        Money amount = facts.amount();
        switch (standard) {
            case Flat(Money flat, Citation citation) -> {
                add(flat, flat, citation);
                steps.step("fees.flat", null, citation, facts.kind().phrase(), flat.toString());
            }
            case Ranged(FeeRange range) -> ranged(range);
            case Graded(FeeTariff tariff) -> graded(tariff, amount == null ? Money.ZERO : amount);
            case GradedOr(FeeTariff tariff, FeeStandard without) -> {
                if (amount == null) {
                    charge(without);
                } else {
                    graded(tariff, amount);
                }
            }
            case WithSurcharge(FeeStandard inner, FeeTariff surcharge) -> {
                charge(inner);
                graded(surcharge, amount == null ? Money.ZERO : amount);
            }
            case PartOf part -> {
                graded(part.tariff(), amount == null ? Money.ZERO : amount);
                part(part);
            }
        }
    }

    /** A share of one part in so many, half a fen upward. */
    void divide(int parts) {
        low = divided(low, parts);
        high = divided(high, parts);
    }

    private static Money divided(Money amount, int parts) {
        return Money.ofFen(BigDecimal.valueOf(amount.fen())
                .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private void ranged(FeeRange range) {
        var set = local.on(facts.kind(), facts.acceptedOn());
        set.ifPresentOrElse(
                entry -> {
                    add(entry.amount(), entry.amount(), range.citation());
                    steps.step(
                            "fees.local",
                            entry.from(),
                            entry.source(),
                            facts.kind().phrase(),
                            entry.amount().toString(),
                            range.low().toString(),
                            range.high().toString());
                },
                () -> {
                    add(range.low(), range.high(), range.citation());
                    steps.step(
                            range.byProvince() ? "fees.range.province" : "fees.range.court",
                            null,
                            range.citation(),
                            facts.kind().phrase(),
                            range.low().toString(),
                            range.high().toString());
                });
    }

    private void graded(FeeTariff tariff, Money amount) {
        Citation citation = tariff.citation();
        if (!tariff.flat().equals(Money.ZERO)) {
            steps.step(
                    "fees.band.flat",
                    null,
                    citation,
                    tariff.bands().getFirst().above().toString(),
                    tariff.flat().toString());
        }
        for (FeeBand band : tariff.bands()) {
            Money part = band.part(amount);
            if (!part.equals(Money.ZERO)) {
                band(band, part, band.fee(amount), citation);
            }
        }
        Money fee = tariff.on(amount);
        if (fee.equals(tariff.cap())) {
            steps.step("fees.cap", null, citation, fee.toString());
        }
        add(fee, fee, citation);
    }

    private void band(FeeBand band, Money part, Money fee, Citation citation) {
        Money upTo = band.upTo();
        String above = band.above().toString();
        if (upTo == null) {
            steps.step("fees.band.last", null, citation, above, part.toString(), band.percent(), fee.toString());
        } else {
            steps.step(
                    "fees.band",
                    null,
                    citation,
                    above,
                    upTo.toString(),
                    part.toString(),
                    band.percent(),
                    fee.toString());
        }
    }

    private void part(PartOf part) {
        divide(part.parts());
        steps.step("fees.part", null, part.citation(), Integer.toString(part.parts()), text());
        first = part.citation();
        if (high.compareTo(part.most()) > 0) {
            low = low.min(part.most());
            high = high.min(part.most());
            steps.step("fees.cap", null, part.citation(), text());
        }
    }

    private void add(Money from, Money to, Citation citation) {
        low = low.plus(from);
        high = high.plus(to);
        first = first == null ? citation : first;
    }
}

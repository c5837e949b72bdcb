package org.mingjing.court.justice.fees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeCharge;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Step;

/** 费用合计 All charges of a case taken together, as the settlement sees them. */
public final class FeeSums {

    private FeeSums() {}

    /**
     * What is borne in all: each acceptance fee as the end leaves it, and the fees of the applications unchanged; nothing where all is handed over.
     *
     * @param of what counts of a charge: all of it, or what relief left
     */
    public static FeeEnd.FeeAtEnd atEnd(List<Charge> charges, FeeEnd end, Function<Charge, Money> of) {
        List<Charge> own =
                charges.stream().filter(one -> one.advance() != Advance.LOSER).toList();
        if (end.handsOver()) {
            return end.reckon(sum(own, of), sum(own, Charge::paid), false);
        }
        Money fee = sum(own.stream().filter(one -> !acceptance(one)).toList(), of);
        Ledger ledger = Ledger.EMPTY;
        for (List<Charge> one : wholes(own)) {
            FeeEnd.FeeAtEnd atEnd = end.reckon(sum(one, of), sum(one, Charge::paid), halved(one));
            fee = fee.plus(atEnd.fee());
            ledger = joined(ledger, atEnd.ledger());
        }
        return new FeeEnd.FeeAtEnd(fee, ledger);
    }

    /** 案件受理费 Each acceptance fee by itself, with the supplement that completes it behind it. */
    static List<List<Charge>> wholes(List<Charge> charges) {
        List<List<Charge>> wholes = new ArrayList<>();
        for (Charge one : charges) {
            if (acceptance(one) && one.advance() != Advance.LOSER) {
                completed(one, wholes)
                        .ifPresentOrElse(half -> half.add(one), () -> wholes.add(new ArrayList<>(List.of(one))));
            }
        }
        return wholes;
    }

    private static Optional<List<Charge>> completed(Charge supplement, List<List<Charge>> wholes) {
        return wholes.stream()
                .filter(whole -> supplement.advance() == Advance.SUPPLEMENT && whole.size() == 1)
                .filter(whole -> {
                    Charge half = whole.getFirst();
                    return half.halvings().contains(Halving.SUMMARY)
                            && half.payer().equals(supplement.payer())
                            && half.kind() == supplement.kind()
                            && Objects.equals(half.amount(), supplement.amount());
                })
                .findFirst();
    }

    /** 已减半 Halved, and not made whole again by a supplement: once for each fee (Interpretation 206). */
    private static boolean halved(List<Charge> whole) {
        return whole.getFirst().halvings().stream().anyMatch(one -> whole.size() == 1 || one != Halving.SUMMARY);
    }

    private static boolean acceptance(Charge charge) {
        return charge.kind().charge() == FeeCharge.ACCEPTANCE;
    }

    /** By party, what it has paid in, less what went back to it. */
    static SequencedMap<String, Money> advanced(List<Charge> charges, List<Settled.Refund> refunds) {
        SequencedMap<String, Money> advanced = new LinkedHashMap<>();
        charges.forEach(one -> advanced.merge(one.payer(), one.paid(), Money::plus));
        refunds.forEach(one -> advanced.merge(one.party(), Money.ZERO.minus(one.amount()), Money::plus));
        return advanced;
    }

    static FeeKind mainKind(List<Charge> charges) {
        return charges.isEmpty() ? FeeKind.PROPERTY : charges.getFirst().kind();
    }

    static Ledger joined(Ledger first, Ledger second) {
        List<Step> steps = new ArrayList<>(first.steps());
        steps.addAll(second.steps());
        return new Ledger(steps);
    }

    private static Money sum(List<Charge> charges, Function<Charge, Money> of) {
        return charges.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}

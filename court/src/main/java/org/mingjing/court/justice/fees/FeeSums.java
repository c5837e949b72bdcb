package org.mingjing.court.justice.fees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeCharge;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Step;

/** 费用合计 All charges of a case taken together, as the settlement sees them. */
public final class FeeSums {

    private FeeSums() {}

    /**
     * What is borne in all: the fee of the case as its end leaves it, and the fees of the applications unchanged.
     *
     * @param of what counts of a charge: all of it, or what relief left
     */
    public static FeeEnd.FeeAtEnd atEnd(List<Charge> charges, FeeEnd end, Function<Charge, Money> of) {
        List<Charge> own =
                charges.stream().filter(one -> one.advance() != Advance.LOSER).toList();
        Predicate<Charge> acceptance = one -> one.kind().charge() == FeeCharge.ACCEPTANCE;
        Money charged = sum(own, acceptance, of);
        Money paid = sum(own, acceptance, Charge::paid);
        Money besides = sum(own, acceptance.negate(), of);
        FeeEnd.FeeAtEnd atEnd = end.reckon(charged, paid, halved(own));
        return new FeeEnd.FeeAtEnd(atEnd.fee().plus(besides), atEnd.ledger());
    }

    /** By party, what it has paid in, less what went back to it. */
    static SequencedMap<String, Money> advanced(List<Charge> charges, List<Settled.Refund> refunds) {
        SequencedMap<String, Money> advanced = new LinkedHashMap<>();
        charges.forEach(one -> advanced.merge(one.payer(), one.paid(), Money::plus));
        refunds.forEach(one -> advanced.merge(one.party(), Money.ZERO.minus(one.amount()), Money::plus));
        return advanced;
    }

    /** 已减半 Halved, and not made whole again by a supplement. */
    private static boolean halved(List<Charge> charges) {
        return charges.stream().anyMatch(one -> !one.halvings().isEmpty())
                && charges.stream().noneMatch(one -> one.advance() == Advance.SUPPLEMENT);
    }

    static FeeKind mainKind(List<Charge> charges) {
        return charges.isEmpty() ? FeeKind.PROPERTY : charges.getFirst().kind();
    }

    static Ledger joined(Ledger first, Ledger second) {
        List<Step> steps = new ArrayList<>(first.steps());
        steps.addAll(second.steps());
        return new Ledger(steps);
    }

    private static Money sum(List<Charge> charges, Predicate<Charge> which, Function<Charge, Money> of) {
        return charges.stream().filter(which).map(of).reduce(Money.ZERO, Money::plus);
    }
}

package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.interpretation;
import static org.mingjing.law.fees.FeeMeasures.measures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 诉讼费用结算 Who bears what of the fee, who gets back what he advanced and who still pays (办法 29, 53; 民诉解释 207).
 *
 * @param fee all that is borne
 */
@Term("诉讼费用结算")
public record FeeSettlement(Money fee, List<Share> shares, Ledger ledger) {

    private static final Citation BURDEN = measures("29");
    private static final Citation BACK = interpretation("207");

    /**
     * 一方的诉讼费用
     *
     * @param advanced 预交
     * @param borne 负担
     */
    @Term("一方的诉讼费用")
    public record Share(String party, Money advanced, Money borne) {

        /** 应退还 */
        public Money back() {
            return advanced.minus(borne).max(Money.ZERO);
        }

        /** 应补交 */
        public Money owes() {
            return borne.minus(advanced).max(Money.ZERO);
        }
    }

    public FeeSettlement {
        shares = List.copyOf(shares);
    }

    /**
     * As the decision says it.
     *
     * @param advanced by party, what each has paid in
     * @param borne by party, what each bears; the sum is the fee
     */
    public static Decision<FeeSettlement> of(
            Money fee, SequencedMap<String, Money> advanced, SequencedMap<String, Money> borne) {
        if (borne.isEmpty() && !fee.equals(Money.ZERO)) {
            return Decision.refused("fees.settle.nobody", measures("53"));
        }
        Money sum = Money.ZERO;
        for (Money share : borne.values()) {
            if (share.isNegative()) {
                return Decision.refused("fees.settle.negative", BURDEN, share.toString());
            }
            sum = sum.plus(share);
        }
        if (!sum.equals(fee)) {
            return Decision.refused("fees.settle.sum", measures("53"), sum.toString(), fee.toString());
        }
        SequencedSet<String> parties = new LinkedHashSet<>(borne.keySet());
        parties.addAll(advanced.keySet());
        Ledger.Writer steps = Ledger.writer().step("fees.settle.fee", null, measures("53"), fee.toString());
        List<Share> shares = new ArrayList<>();
        for (String party : parties) {
            Share share =
                    new Share(party, advanced.getOrDefault(party, Money.ZERO), borne.getOrDefault(party, Money.ZERO));
            shares.add(share);
            told(share, steps);
        }
        return Decision.granted(new FeeSettlement(fee, shares, steps.ledger()));
    }

    private static void told(Share share, Ledger.Writer steps) {
        String advanced = share.advanced().toString();
        String borne = share.borne().toString();
        if (!share.back().equals(Money.ZERO)) {
            steps.step(
                    "fees.settle.back",
                    null,
                    BACK,
                    share.party(),
                    advanced,
                    borne,
                    share.back().toString());
        } else if (!share.owes().equals(Money.ZERO)) {
            steps.step(
                    "fees.settle.owes",
                    null,
                    BACK,
                    share.party(),
                    advanced,
                    borne,
                    share.owes().toString());
        } else {
            steps.step("fees.settle.borne", null, BURDEN, share.party(), borne);
        }
    }
}

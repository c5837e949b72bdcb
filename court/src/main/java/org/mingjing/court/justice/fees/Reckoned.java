package org.mingjing.court.justice.fees;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeSettlement;
import org.mingjing.law.fees.FeeSettlement.Share;

/**
 * 结算所据 A settlement and the fee it was made from.
 *
 * @param end what is borne in all, and why
 */
record Reckoned(FeeSettlement settlement, FeeEnd.FeeAtEnd end) {

    private static final Citation RELIEVED = Citation.of("诉讼费用交纳办法", "50");

    /** Where a party was granted relief and another bears the fee, the whole of it is borne (办法 50). */
    static Decision<Reckoned> of(SettleFees command, List<Charge> charges, List<Settled.Refund> refunds) {
        SequencedMap<String, Money> advanced =
                command.end().handsOver() ? new LinkedHashMap<>() : FeeSums.advanced(charges, refunds);
        FeeEnd.FeeAtEnd left = FeeSums.atEnd(charges, command.end(), Charge::owed);
        FeeEnd.FeeAtEnd whole = FeeSums.atEnd(charges, command.end(), Charge::fee);
        Decision<FeeSettlement> asLeft = FeeSettlement.of(left.fee(), advanced, command.borne());
        return asLeft instanceof Decision.Refused<FeeSettlement>
                        && !whole.fee().equals(left.fee())
                        && FeeSettlement.of(whole.fee(), advanced, command.borne())
                                instanceof Decision.Granted<FeeSettlement>(FeeSettlement settlement)
                ? inWhole(command.end(), charges, new Reckoned(settlement, whole))
                : asLeft.map(split -> new Reckoned(split, left));
    }

    /** What relief spared a party of its own fees is not borne by it after all. */
    private static Decision<Reckoned> inWhole(FeeEnd end, List<Charge> charges, Reckoned reckoned) {
        for (Share share : reckoned.settlement.shares()) {
            List<Charge> own = charges.stream()
                    .filter(one -> one.payer().equals(share.party()))
                    .toList();
            Money forgiven = FeeSums.atEnd(own, end, Charge::fee)
                    .fee()
                    .minus(FeeSums.atEnd(own, end, Charge::owed).fee());
            Money most = reckoned.end.fee().minus(forgiven);
            if (share.borne().compareTo(most) > 0) {
                return Decision.refused("fee.refused.forgiven", RELIEVED, share.party(), most.toString());
            }
        }
        return Decision.granted(reckoned);
    }
}

package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeSettlement.Share;
import org.mingjing.law.trace.Ledger;

/**
 * 已结算的诉讼费用 Who bears what, and what has gone back since.
 *
 * @param effectiveOn 生效之日
 * @param refundBy 退还期限
 * @param refunds made under it, in order
 */
@Term("已结算的诉讼费用")
public record Settled(
        UUID id,
        CourtId court,
        CaseId caseId,
        int no,
        FeeEnd end,
        Money fee,
        List<Share> shares,
        Ledger ledger,
        LocalDate effectiveOn,
        LocalDate refundBy,
        Ledger refundTerm,
        PersonId by,
        OffsetDateTime at,
        List<Refund> refunds) {

    public Settled {
        shares = List.copyOf(shares);
        refunds = List.copyOf(refunds);
    }

    /** 待退 What a party still gets back. */
    public Money waiting(String party) {
        Money back = shares.stream()
                .filter(share -> share.party().equals(party))
                .map(Share::back)
                .reduce(Money.ZERO, Money::plus);
        Money gone = refunds.stream()
                .filter(one -> one.party().equals(party))
                .map(Refund::amount)
                .reduce(Money.ZERO, Money::plus);
        return back.minus(gone).max(Money.ZERO);
    }

    public Money waiting() {
        return shares.stream().map(share -> waiting(share.party())).reduce(Money.ZERO, Money::plus);
    }

    /**
     * 退费
     *
     * @param voucher 退费凭证号 one for each refund of the court
     */
    @Term("已退费用")
    public record Refund(String party, Money amount, String voucher, LocalDate on, PersonId approvedBy) {}
}

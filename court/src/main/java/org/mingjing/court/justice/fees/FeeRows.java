package org.mingjing.court.justice.fees;

import static org.mingjing.court.justice.limits.LedgerJson.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.fees.tables.tables.records.ChargeRecord;
import org.mingjing.court.justice.fees.tables.tables.records.EntryRecord;
import org.mingjing.court.justice.fees.tables.tables.records.RefundRecord;
import org.mingjing.court.justice.fees.tables.tables.records.ReviewRecord;
import org.mingjing.court.justice.fees.tables.tables.records.SettlementRecord;
import org.mingjing.court.justice.limits.LedgerJson;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeSettlement.Share;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.trace.RuleSet;
import tools.jackson.databind.json.JsonMapper;

/** 费用行 */
final class FeeRows {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private FeeRows() {}

    static Charge charge(ChargeRecord row, List<FeeEntry> entries) {
        Long amount = row.getAmount();
        return new Charge(
                new ChargeId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getNo(),
                FeeKind.valueOf(row.getKind()),
                FeeStage.valueOf(row.getStage()),
                Advance.valueOf(row.getAdvance()),
                row.getPayer(),
                amount == null ? null : Money.ofFen(amount),
                row.getAcceptedOn(),
                Arrays.stream(row.getHalvings()).map(Halving::valueOf).collect(Collectors.toSet()),
                Money.ofFen(row.getFee()),
                Money.ofFen(row.getOwed()),
                ledger(row.getReckoning()),
                FeeState.of(row.getState()),
                row.getToldOn(),
                row.getDueOn(),
                ledger(row.getTerm()),
                row.getSlip(),
                row.getRevision(),
                entries);
    }

    static ChargeRecord row(Charge charge) {
        ChargeRecord row = standing(charge);
        Money amount = charge.amount();
        row.setId(charge.id().value());
        row.setCourt(charge.court().value());
        row.setCaseId(charge.caseId().value());
        row.setNo((short) charge.no());
        row.setKind(charge.kind().name());
        row.setStage(charge.stage().name());
        row.setAdvance(charge.advance().name());
        row.setPayer(charge.payer());
        row.setAmount(amount == null ? null : amount.fen());
        row.setAcceptedOn(charge.acceptedOn());
        row.setHalvings(charge.halvings().stream().map(Halving::name).sorted().toArray(String[]::new));
        return row;
    }

    /** What may change. */
    static ChargeRecord standing(Charge charge) {
        ChargeRecord row = new ChargeRecord();
        row.setFee(charge.fee().fen());
        row.setOwed(charge.owed().fen());
        row.setReckoning(LedgerJson.of(charge.reckoning()));
        row.setState(charge.state().word());
        row.setToldOn(charge.toldOn());
        row.setDueOn(charge.dueOn());
        row.setTerm(LedgerJson.of(charge.term()));
        row.setSlip(charge.slip());
        row.setRuleSet(RuleSet.CURRENT.version());
        return row;
    }

    static FeeEntry entry(EntryRecord row) {
        return new FeeEntry(
                row.getId(),
                new ChargeId(row.getCharge()),
                Money.ofFen(row.getAmount()),
                row.getOnDay(),
                PayMeans.of(row.getMeans()).orElseThrow(),
                row.getReceipt(),
                row.getPayer(),
                row.getReverses(),
                row.getNote(),
                new PersonId(row.getRecordedBy()),
                row.getRecordedAt());
    }

    static EntryRecord row(Charge of, FeeEntry entry) {
        EntryRecord row = new EntryRecord();
        row.setId(entry.id());
        row.setCourt(of.court().value());
        row.setCaseId(of.caseId().value());
        row.setCharge(of.id().value());
        row.setKind(entry.payment() ? "payment" : "reversal");
        row.setAmount(entry.amount().fen());
        row.setOnDay(entry.on());
        row.setMeans(entry.means().word());
        row.setReceipt(entry.receipt());
        row.setPayer(entry.payer());
        row.setReverses(entry.reverses());
        row.setNote(entry.note());
        row.setRecordedAt(entry.at());
        row.setRecordedBy(entry.by().value());
        return row;
    }

    static Settled settled(SettlementRecord row, List<Settled.Refund> refunds) {
        return new Settled(
                row.getId(),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getNo(),
                FeeEnd.valueOf(row.getEnded()),
                Money.ofFen(row.getFee()),
                Arrays.stream(MAPPER.readValue(row.getShares().data(), Borne[].class))
                        .map(one -> new Share(one.party, Money.ofFen(one.advanced), Money.ofFen(one.borne)))
                        .toList(),
                ledger(row.getLedger()),
                row.getEffectiveOn(),
                row.getRefundBy(),
                ledger(row.getRefundTerm()),
                new PersonId(row.getSettledBy()),
                row.getSettledAt(),
                refunds);
    }

    static SettlementRecord row(Settled settled) {
        SettlementRecord row = new SettlementRecord();
        row.setId(settled.id());
        row.setCourt(settled.court().value());
        row.setCaseId(settled.caseId().value());
        row.setNo((short) settled.no());
        row.setEnded(settled.end().name());
        row.setFee(settled.fee().fen());
        row.setShares(JSONB.valueOf(MAPPER.writeValueAsString(settled.shares().stream()
                .map(one ->
                        new Borne(one.party(), one.advanced().fen(), one.borne().fen()))
                .toList())));
        row.setLedger(LedgerJson.of(settled.ledger()));
        row.setEffectiveOn(settled.effectiveOn());
        row.setRefundBy(settled.refundBy());
        row.setRefundTerm(LedgerJson.of(settled.refundTerm()));
        row.setRuleSet(RuleSet.CURRENT.version());
        row.setSettledBy(settled.by().value());
        row.setSettledAt(settled.at());
        return row;
    }

    static Settled.Refund refund(RefundRecord row) {
        return new Settled.Refund(
                row.getParty(),
                Money.ofFen(row.getAmount()),
                row.getVoucher(),
                row.getOnDay(),
                new PersonId(row.getApprovedBy()));
    }

    static RefundRecord row(Settled of, UUID id, Settled.Refund refund) {
        RefundRecord row = new RefundRecord();
        row.setId(id);
        row.setCourt(of.court().value());
        row.setCaseId(of.caseId().value());
        row.setSettlement(of.id());
        row.setParty(refund.party());
        row.setAmount(refund.amount().fen());
        row.setVoucher(refund.voucher());
        row.setOnDay(refund.on());
        row.setApprovedBy(refund.approvedBy().value());
        return row;
    }

    static AskedReview review(ReviewRecord row) {
        @Nullable Boolean changed = row.getChanged();
        return new AskedReview(
                row.getId(),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getParty(),
                row.getReasons(),
                row.getAskedOn(),
                row.getDecideBy(),
                ledger(row.getTerm()),
                changed,
                row.getWords(),
                row.getDecidedOn());
    }

    /** As it is kept. */
    record Borne(String party, long advanced, long borne) {}
}

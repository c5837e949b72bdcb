package org.mingjing.court.justice.fees;

import static org.mingjing.court.justice.fees.tables.Tables.CHARGE;
import static org.mingjing.court.justice.fees.tables.Tables.DEFERRAL;
import static org.mingjing.court.justice.fees.tables.Tables.ENTRY;
import static org.mingjing.court.justice.fees.tables.Tables.REFUND;
import static org.mingjing.court.justice.fees.tables.Tables.REVIEW;
import static org.mingjing.court.justice.fees.tables.Tables.SETTLEMENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.fees.tables.tables.records.ChargeRecord;
import org.mingjing.court.justice.fees.tables.tables.records.SettlementRecord;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.limits.LedgerJson;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.fees.ReliefGround;
import org.springframework.stereotype.Repository;

/** 诉讼费用簿 What was charged, paid, settled and given back. Called inside CourtBoundary. */
@Repository
public class Fees {

    private final DSLContext database;
    private final Clock clock;

    Fees(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Charge> find(ChargeId id) {
        return charges(CHARGE.ID.eq(id.value()), List.of(), 1).stream().findFirst();
    }

    /** With its row held, so that two who pay at once come one after the other. */
    Optional<Charge> findToChange(ChargeId id) {
        database.selectOne()
                .from(CHARGE)
                .where(CHARGE.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** All of a case, in order. */
    public List<Charge> of(CaseId caseId) {
        return charges(CHARGE.CASE_ID.eq(caseId.value()), List.of(CHARGE.NO), Integer.MAX_VALUE);
    }

    /** The same with the fees of the case held: nobody pays or settles in between. */
    List<Charge> ofToChange(CaseId caseId) {
        hold("fees of " + caseId);
        database.selectOne()
                .from(CHARGE)
                .where(CHARGE.CASE_ID.eq(caseId.value()))
                .orderBy(CHARGE.ID)
                .forUpdate()
                .execute();
        return of(caseId);
    }

    /** In these states, what is due first. */
    public List<Charge> in(Collection<CourtId> courts, Set<FeeState> states, int most) {
        return charges(
                CHARGE.COURT
                        .in(courts.stream().map(CourtId::value).toList())
                        .and(CHARGE.STATE.in(states.stream().map(FeeState::word).toList())),
                List.of(CHARGE.DUE_ON.asc().nullsLast(), CHARGE.ID),
                most);
    }

    /** 多交 Paid and not settled yet, of which more came in than is owed, as {@link Charge#surplus()} has it. */
    public List<Charge> overpaid(CourtId court, int most) {
        var paid = DSL.field(DSL.select(DSL.coalesce(
                        DSL.sum(DSL.when(ENTRY.KIND.eq("payment"), ENTRY.AMOUNT).otherwise(ENTRY.AMOUNT.neg())),
                        BigDecimal.ZERO))
                .from(ENTRY)
                .where(ENTRY.CHARGE.eq(CHARGE.ID)));
        return charges(
                CHARGE.COURT
                        .eq(court.value())
                        .and(CHARGE.STATE.ne(FeeState.SETTLED.word()))
                        .and(paid.gt(CHARGE.OWED.cast(BigDecimal.class))),
                List.of(CHARGE.ID),
                most);
    }

    /** Those whose last day has passed since anybody looked. */
    List<Charge> fallen(LocalDate today) {
        return charges(
                CHARGE.STATE.in(FeeState.DUE.word(), FeeState.DEFERRED.word()).and(CHARGE.DUE_ON.lt(today)),
                List.of(CHARGE.ID),
                Integer.MAX_VALUE);
    }

    int next(CaseId caseId) {
        hold("fees of " + caseId);
        return database.fetchCount(CHARGE, CHARGE.CASE_ID.eq(caseId.value())) + 1;
    }

    void insert(Charge charge) {
        database.insertInto(CHARGE).set(FeeRows.row(charge)).execute();
    }

    void write(Charge charge) {
        database.update(CHARGE)
                .set(FeeRows.standing(charge))
                .set(CHARGE.REVISION, CHARGE.REVISION.plus(1))
                .where(CHARGE.ID.eq(charge.id().value()))
                .execute();
    }

    void add(Charge of, FeeEntry entry) {
        database.insertInto(ENTRY).set(FeeRows.row(of, entry)).execute();
    }

    /** 票据号已用 Held until the end of the transaction. */
    boolean receiptTaken(CourtId court, String receipt) {
        hold("receipt " + court.value() + " " + receipt);
        return database.fetchExists(
                ENTRY,
                ENTRY.COURT.eq(court.value()).and(ENTRY.RECEIPT.eq(receipt)).and(ENTRY.KIND.eq("payment")));
    }

    boolean voucherTaken(CourtId court, String voucher) {
        hold("voucher " + court.value() + " " + voucher);
        return database.fetchExists(REFUND, REFUND.COURT.eq(court.value()).and(REFUND.VOUCHER.eq(voucher)));
    }

    /** The newest of the case. */
    public Optional<Settled> settled(CaseId caseId) {
        return settled(SETTLEMENT.CASE_ID.eq(caseId.value()), 1).stream().findFirst();
    }

    /** The newest of each case of the court from which something still goes back. */
    public List<Settled> refundsWaiting(CourtId court, int most) {
        var newer = SETTLEMENT.as("newer");
        return settled(
                SETTLEMENT
                        .COURT
                        .eq(court.value())
                        .andNotExists(DSL.selectOne()
                                .from(newer)
                                .where(newer.CASE_ID.eq(SETTLEMENT.CASE_ID))
                                .and(newer.NO.gt(SETTLEMENT.NO)))
                        .and(waiting()),
                most);
    }

    /** 待退 As {@link Settled#waiting()} has it: of some party more goes back than has gone. */
    private static Condition waiting() {
        return DSL.condition(
                """
                exists (select 1 from jsonb_to_recordset({0}) as share (party text, advanced bigint, borne bigint)
                where share.advanced - share.borne
                > coalesce((select sum({1}) from {2} where {3} = {4} and {5} = share.party), 0))
                """, SETTLEMENT.SHARES, REFUND.AMOUNT, REFUND, REFUND.SETTLEMENT, SETTLEMENT.ID, REFUND.PARTY);
    }

    /** All that ever went back in the case, whatever settlement it was made under. */
    List<Settled.Refund> refunds(CaseId caseId) {
        return database.selectFrom(REFUND)
                .where(REFUND.CASE_ID.eq(caseId.value()))
                .orderBy(REFUND.APPROVED_AT)
                .fetch(FeeRows::refund);
    }

    void insert(Settled settled) {
        database.insertInto(SETTLEMENT).set(FeeRows.row(settled)).execute();
    }

    void insert(Settled of, Settled.Refund refund) {
        var row = FeeRows.row(of, UUID.randomUUID(), refund);
        row.setApprovedAt(OffsetDateTime.now(clock));
        database.insertInto(REFUND).set(row).execute();
    }

    public List<AskedReview> reviews(CaseId caseId) {
        return database.selectFrom(REVIEW)
                .where(REVIEW.CASE_ID.eq(caseId.value()))
                .orderBy(REVIEW.ASKED_ON, REVIEW.ID)
                .fetch(FeeRows::review);
    }

    void insert(AskedReview review) {
        database.insertInto(REVIEW)
                .set(REVIEW.ID, review.id())
                .set(REVIEW.COURT, review.court().value())
                .set(REVIEW.CASE_ID, review.caseId().value())
                .set(REVIEW.PARTY, review.party())
                .set(REVIEW.REASONS, review.reasons())
                .set(REVIEW.ASKED_ON, review.askedOn())
                .set(REVIEW.DECIDE_BY, review.decideBy())
                .set(REVIEW.TERM, LedgerJson.of(review.term()))
                .execute();
    }

    /** @return false when it was decided in between */
    boolean decide(UUID review, boolean changed, String words, LocalDate on, PersonId by) {
        return database.update(REVIEW)
                        .set(REVIEW.CHANGED, changed)
                        .set(REVIEW.WORDS, words)
                        .set(REVIEW.DECIDED_ON, on)
                        .set(REVIEW.DECIDED_BY, by.value())
                        .where(REVIEW.ID.eq(review))
                        .and(REVIEW.CHANGED.isNull())
                        .execute()
                == 1;
    }

    /** 准予缓交 of a complaint before it became a case. */
    public Optional<Deferral> deferral(FilingId filing) {
        return database.selectFrom(DEFERRAL)
                .where(DEFERRAL.FILING.eq(filing.value()))
                .fetchOptional(row -> new Deferral(ReliefGround.valueOf(row.getGround()), row.getUntilOn()));
    }

    void defer(FilingId filing, CourtId court, Deferral deferral, UUID slip, LocalDate on, PersonId by) {
        database.insertInto(DEFERRAL)
                .set(DEFERRAL.FILING, filing.value())
                .set(DEFERRAL.COURT, court.value())
                .set(DEFERRAL.GROUND, deferral.ground().name())
                .set(DEFERRAL.UNTIL_ON, deferral.until())
                .set(DEFERRAL.SLIP, slip)
                .set(DEFERRAL.DECIDED_ON, on)
                .set(DEFERRAL.DECIDED_BY, by.value())
                .execute();
    }

    private void hold(String what) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", what);
    }

    private List<Settled> settled(Condition which, int most) {
        List<SettlementRecord> found = database.selectFrom(SETTLEMENT)
                .where(which)
                .orderBy(SETTLEMENT.NO.desc(), SETTLEMENT.REFUND_BY, SETTLEMENT.ID)
                .limit(most)
                .fetch();
        Map<UUID, List<Settled.Refund>> refunds = database.selectFrom(REFUND)
                .where(REFUND.SETTLEMENT.in(
                        found.stream().map(SettlementRecord::getId).toList()))
                .orderBy(REFUND.APPROVED_AT)
                .fetchGroups(REFUND.SETTLEMENT, FeeRows::refund);
        return found.stream()
                .map(row -> FeeRows.settled(row, refunds.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private List<Charge> charges(Condition which, List<? extends OrderField<?>> order, int most) {
        Map<UUID, ChargeRecord> found = new LinkedHashMap<>();
        database.selectFrom(CHARGE).where(which).orderBy(order).limit(most).forEach(row -> found.put(row.getId(), row));
        Map<UUID, List<FeeEntry>> entries = database.selectFrom(ENTRY)
                .where(ENTRY.CHARGE.in(found.keySet()))
                .orderBy(ENTRY.RECORDED_AT, ENTRY.ID)
                .fetchGroups(ENTRY.CHARGE, FeeRows::entry);
        return found.values().stream()
                .map(row -> FeeRows.charge(row, entries.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    /** 缓交决定 */
    public record Deferral(ReliefGround ground, LocalDate until) {}
}

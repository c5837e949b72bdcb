package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;
import static org.mingjing.court.justice.limits.tables.Tables.FACT;
import static org.mingjing.court.justice.limits.tables.Tables.RECKONING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.limits.tables.tables.records.ClockRecord;
import org.mingjing.court.justice.limits.tables.tables.records.FactRecord;
import org.mingjing.court.justice.limits.tables.tables.records.ReckoningRecord;
import org.mingjing.law.limits.ClockEvent;
import org.springframework.stereotype.Repository;

/** 时钟册 Clocks with their facts and every reckoning ever made of them. */
@Repository
class Clocks {

    private final DSLContext database;
    private final Clock clock;

    Clocks(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<LiveClock> find(ClockId id) {
        return select(CLOCK.ID.eq(id.value())).stream().findFirst();
    }

    /** The clock on which the fact stands. */
    Optional<LiveClock> findBy(FactId fact) {
        return select(CLOCK.ID.eq(DSL.select(FACT.CLOCK).from(FACT).where(FACT.ID.eq(fact.value())))).stream()
                .findFirst();
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Optional<LiveClock> findToChange(ClockId id) {
        return withFacts(database.selectFrom(CLOCK)
                        .where(CLOCK.ID.eq(id.value()))
                        .forUpdate()
                        .fetch())
                .stream()
                .findFirst();
    }

    List<LiveClock> select(Condition which) {
        return withFacts(database.selectFrom(CLOCK)
                .where(which)
                .orderBy(CLOCK.MAIN.desc(), CLOCK.START_ON, CLOCK.ID)
                .fetch());
    }

    /** All that match, and nobody else changes them before this transaction ends. */
    List<LiveClock> selectToChange(Condition which) {
        return withFacts(database.selectFrom(CLOCK)
                .where(which)
                .orderBy(CLOCK.ID)
                .forUpdate()
                .fetch());
    }

    /** So many of them, and nobody else changes those before this transaction ends. */
    List<LiveClock> selectToChange(Condition which, int most) {
        return withFacts(database.selectFrom(CLOCK)
                .where(which)
                .orderBy(CLOCK.ID)
                .limit(most)
                .forUpdate()
                .fetch());
    }

    List<LiveClock> firstDue(Condition which, int most) {
        return withFacts(database.selectFrom(CLOCK)
                .where(which)
                .orderBy(CLOCK.DUE_ON, CLOCK.ID)
                .limit(most)
                .fetch());
    }

    private List<LiveClock> withFacts(List<ClockRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<RecordedFact>> facts = database.selectFrom(FACT)
                .where(FACT.CLOCK.eq(
                        DSL.any(rows.stream().map(ClockRecord::getId).toArray(UUID[]::new))))
                .orderBy(FACT.RECORDED_AT, FACT.ID)
                .fetchGroups(FACT.CLOCK, FactRows::read);
        return rows.stream()
                .map(row -> ClockRows.read(row, facts.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    /** Every clock that matches, batch by batch, without holding them all. */
    void each(Condition which, int batch, Consumer<List<LiveClock>> taker) {
        UUID last = null;
        List<LiveClock> some;
        do {
            Condition further = last == null ? which : which.and(CLOCK.ID.gt(last));
            some = withFacts(database.selectFrom(CLOCK)
                    .where(further)
                    .orderBy(CLOCK.ID)
                    .limit(batch)
                    .fetch());
            if (!some.isEmpty()) {
                taker.accept(some);
                last = some.getLast().id().value();
            }
        } while (some.size() == batch);
    }

    /** Opens clocks in bulk; each gets its first reckoning. */
    void insert(Collection<Opened> opened) {
        List<ClockRecord> clocks = new ArrayList<>();
        List<FactRecord> facts = new ArrayList<>();
        List<ReckoningRecord> reckonings = new ArrayList<>();
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        for (Opened one : opened) {
            clocks.add(ClockRows.opened(one, today));
            List<ClockEvent> events = one.clock().events();
            for (int i = 0; i < events.size(); i++) {
                ClockEvent event = events.get(i);
                String document = one.clock().document(i);
                facts.add(FactRows.row(
                        one.id(), one.clock().court(), event, document, FactRows.day(event, today), now, null));
            }
            reckonings.add(ClockRows.reckoning(
                    one.id(),
                    one.clock().court(),
                    0,
                    one.result(),
                    "opened",
                    one.clock().openedBy(),
                    now));
        }
        ManyRows.insert(database, clocks);
        ManyRows.insert(database, facts);
        ManyRows.insert(database, reckonings);
    }

    void add(LiveClock on, Admission.Admitted admitted, PersonId by, @Nullable SlipId slip) {
        FactId replaced = admitted.replaces();
        UUID later = null;
        ClockEvent event = admitted.event();
        if (event != null) {
            FactRecord row = FactRows.row(
                    on.id(),
                    on.court(),
                    event,
                    admitted.document(),
                    admitted.occurredOn(),
                    OffsetDateTime.now(clock),
                    by);
            row.setAppliedOn(admitted.appliedOn());
            row.setSlip(slip == null ? null : slip.value());
            database.executeInsert(row);
            later = row.getId();
        }
        if (replaced != null) {
            database.update(FACT)
                    .set(FACT.REPLACED_BY, later)
                    .set(FACT.WITHDRAWN, admitted.withdrawal() ? admitted.document() : null)
                    .where(FACT.ID.eq(replaced.value()))
                    .execute();
        }
    }

    /** Writes the next reckonings beside the old ones and shows them on the clocks. */
    void reckon(Map<LiveClock, Reckoned> results, @Nullable LocalDate endedOn, String cause, @Nullable PersonId by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<ClockRecord> clocks = new ArrayList<>();
        List<ReckoningRecord> reckonings = new ArrayList<>();
        results.forEach((on, result) -> {
            int revision = on.revision() + 1;
            clocks.add(ClockRows.shown(on.id(), result, now.toLocalDate(), endedOn, revision));
            reckonings.add(ClockRows.reckoning(on.id(), on.court(), revision, result, cause, by, now));
        });
        ManyRows.update(database, clocks, CLOCK.ID, ClockRows.SHOWN);
        ManyRows.insert(database, reckonings);
    }

    /** The calendar changed but the date did not: only the version it was held against is noted. */
    void held(Collection<ClockId> ids, String calendarVersion, LocalDate today) {
        database.update(CLOCK)
                .set(CLOCK.CALENDAR_VERSION, calendarVersion)
                .set(CLOCK.RECKONED_ON, today)
                .where(CLOCK.ID.in(ids.stream().map(ClockId::value).toList()))
                .execute();
    }

    List<PastReckoning> history(ClockId id) {
        return database.selectFrom(RECKONING)
                .where(RECKONING.CLOCK.eq(id.value()))
                .orderBy(RECKONING.REVISION.desc())
                .fetch(row -> new PastReckoning(
                        row.getRevision(),
                        row.getDueOn(),
                        row.getExcludedDays(),
                        LedgerJson.ledger(row.getLedger()),
                        row.getRuleSet(),
                        row.getCalendarVersion(),
                        row.getCause(),
                        row.getReckonedAt(),
                        row.getReckonedBy() == null ? null : new PersonId(row.getReckonedBy())));
    }

    /** 新开时钟 A clock with its first reckoning, about to be written. */
    record Opened(ClockId id, NewClock clock, Reckoned result) {}
}

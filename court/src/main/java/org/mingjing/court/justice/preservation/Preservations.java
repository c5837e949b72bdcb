package org.mingjing.court.justice.preservation;

import static org.mingjing.court.justice.preservation.tables.Tables.APPLICATION;
import static org.mingjing.court.justice.preservation.tables.Tables.MEASURE;
import static org.mingjing.court.justice.preservation.tables.Tables.RENEWAL;
import static org.mingjing.court.justice.preservation.tables.Tables.REVIEW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.preservation.tables.tables.records.ApplicationRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.preservation.MeasureCourse.Renewal;
import org.springframework.stereotype.Repository;

/** 保全簿 Every application, its measures and how long they last. Called inside CourtBoundary. */
@Repository
public class Preservations {

    private static final int MOST = 1_000;

    private final DSLContext database;

    Preservations(DSLContext database) {
        this.database = database;
    }

    public Optional<Preservation> find(PreservationId id) {
        return fetch(APPLICATION.ID.eq(id.value()), List.of()).stream().findFirst();
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<Preservation> findToChange(PreservationId id) {
        database.selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** The application under which a measure was taken. */
    public Optional<PreservationId> ofMeasure(MeasureId id) {
        return database.select(MEASURE.APPLICATION)
                .from(MEASURE)
                .where(MEASURE.ID.eq(id.value()))
                .fetchOptional(row -> new PreservationId(row.value1()));
    }

    /** Of one case, as they came. */
    public List<Preservation> of(CaseId caseId) {
        return fetch(APPLICATION.CASE_ID.eq(caseId.value()), List.of(APPLICATION.RECEIVED_AT, APPLICATION.ID));
    }

    /** 待裁定 What is due first; what waits for security last. */
    public List<Preservation> pending(CourtId court) {
        return fetch(
                APPLICATION.COURT.eq(court.value()).and(APPLICATION.STATE.eq(PreservationState.PENDING.word())),
                List.of(APPLICATION.DUE_AT.asc().nullsLast(), APPLICATION.ID));
    }

    /** In this state, the latest first. */
    public List<Preservation> in(CourtId court, PreservationState state) {
        return fetch(
                APPLICATION.COURT.eq(court.value()).and(APPLICATION.STATE.eq(state.word())),
                List.of(APPLICATION.RECEIVED_AT.desc(), APPLICATION.ID));
    }

    /** With a measure in force that ends by this day. */
    public List<Preservation> expiring(CourtId court, LocalDate by) {
        return fetch(nearing(by).and(APPLICATION.COURT.eq(court.value())), List.of(APPLICATION.ID));
    }

    /** The same in every court of this transaction, by pages; null: the first. */
    List<Preservation> expiring(LocalDate by, @Nullable PreservationId after, int most) {
        Condition which = after == null ? nearing(by) : nearing(by).and(APPLICATION.ID.gt(after.value()));
        return fetch(which, List.of(APPLICATION.ID), most);
    }

    private Condition nearing(LocalDate by) {
        return APPLICATION.ID.in(database.select(MEASURE.APPLICATION)
                .from(MEASURE)
                .where(MEASURE.STATE.eq(MeasureState.IN_FORCE.word()))
                .and(MEASURE.EXPIRES_ON.le(by)));
    }

    void insert(Preservation made, @Nullable LocalDateTime dueAt) {
        database.insertInto(APPLICATION).set(PreservationRows.row(made, dueAt)).execute();
    }

    /** As it stands after an act, with what is new of its reviews, measures and renewals. */
    void write(
            Preservation before,
            Preservation after,
            @Nullable LocalDateTime dueAt,
            PersonId by,
            @Nullable LocalDate requestedOn,
            OffsetDateTime at) {
        database.update(APPLICATION)
                .set(PreservationRows.standing(after, dueAt))
                .set(APPLICATION.REVISION, APPLICATION.REVISION.plus(1))
                .where(APPLICATION.ID.eq(after.id().value()))
                .execute();
        for (Review review : after.reviews()) {
            if (!before.reviews().contains(review)) {
                var row = PreservationRows.row(after, review, by);
                database.insertInto(REVIEW)
                        .set(row)
                        .onConflict(REVIEW.APPLICATION, REVIEW.PARTY)
                        .doUpdate()
                        .set(row)
                        .execute();
            }
        }
        for (Measure measure : after.measures()) {
            Optional<Measure> known = before.measure(measure.id());
            if (known.isEmpty()) {
                database.insertInto(MEASURE)
                        .set(PreservationRows.row(after, measure, by))
                        .execute();
            } else if (!known.get().equals(measure)) {
                database.update(MEASURE)
                        .set(PreservationRows.standing(measure))
                        .where(MEASURE.ID.eq(measure.id().value()))
                        .execute();
                renewed(after, known.get(), measure, by, requestedOn, at);
            }
        }
    }

    private void renewed(
            Preservation of,
            Measure before,
            Measure after,
            PersonId by,
            @Nullable LocalDate requestedOn,
            OffsetDateTime at) {
        for (int no = before.renewals().size(); no < after.renewals().size(); no++) {
            Renewal renewal = after.renewals().get(no);
            database.insertInto(RENEWAL)
                    .set(RENEWAL.MEASURE, after.id().value())
                    .set(RENEWAL.NO, (short) (no + 1))
                    .set(RENEWAL.COURT, of.court().value())
                    .set(RENEWAL.REQUESTED_ON, requestedOn)
                    .set(RENEWAL.ON_DAY, renewal.on())
                    .set(RENEWAL.UNTIL, renewal.until())
                    .set(RENEWAL.RECORDED_AT, at)
                    .set(RENEWAL.RECORDED_BY, by.value())
                    .execute();
        }
    }

    private List<Preservation> fetch(Condition which, List<? extends OrderField<?>> order) {
        return fetch(which, order, MOST);
    }

    private List<Preservation> fetch(Condition which, List<? extends OrderField<?>> order, int most) {
        List<ApplicationRecord> found = database.selectFrom(APPLICATION)
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch();
        UUID[] ids = found.stream().map(ApplicationRecord::getId).toArray(UUID[]::new);
        Map<UUID, List<Review>> reviews = database.selectFrom(REVIEW)
                .where(REVIEW.APPLICATION.in(ids))
                .orderBy(REVIEW.APPLICATION, REVIEW.REQUESTED_ON, REVIEW.PARTY)
                .fetchGroups(REVIEW.APPLICATION, PreservationRows::review);
        Map<UUID, List<Renewal>> renewals = database.selectFrom(RENEWAL)
                .where(RENEWAL.MEASURE.in(
                        database.select(MEASURE.ID).from(MEASURE).where(MEASURE.APPLICATION.in(ids))))
                .orderBy(RENEWAL.MEASURE, RENEWAL.NO)
                .fetchGroups(RENEWAL.MEASURE, row -> new Renewal(row.getOnDay(), row.getUntil()));
        Map<UUID, List<Measure>> measures = database.selectFrom(MEASURE)
                .where(MEASURE.APPLICATION.in(ids))
                .orderBy(MEASURE.APPLICATION, MEASURE.NO)
                .fetchGroups(
                        MEASURE.APPLICATION,
                        row -> PreservationRows.measure(row, renewals.getOrDefault(row.getId(), List.of())));
        return found.stream()
                .map(row -> PreservationRows.preservation(
                        row,
                        reviews.getOrDefault(row.getId(), List.of()),
                        measures.getOrDefault(row.getId(), List.of())))
                .toList();
    }
}

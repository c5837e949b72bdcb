package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.SEAT;
import static org.mingjing.court.justice.hearings.tables.Tables.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.stereotype.Repository;

/** 庭次簿 Every hearing that was ever fixed. Called inside CourtBoundary. */
@Repository
public class Hearings {

    private static final List<OrderField<?>> IN_TIME = List.of(SESSION.DAY, SESSION.STARTS, SESSION.ID);
    private static final Condition ON_THE_CALENDAR =
            SESSION.STATE.in(HearingState.FIXED.word(), HearingState.HELD.word(), HearingState.ADJOURNED.word());
    private static final Condition SAT = SESSION.STATE.in(HearingState.HELD.word(), HearingState.ADJOURNED.word());

    private final DSLContext database;
    private final HearingRows rows;

    Hearings(DSLContext database, HearingRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public Optional<Hearing> find(HearingId id) {
        return fetch(SESSION.ID.eq(id.value())).stream().findFirst();
    }

    /** All of a case, also what was moved and cancelled, in time. */
    public List<Hearing> of(CaseId caseId) {
        return fetch(SESSION.CASE_ID.eq(caseId.value()));
    }

    /** 庭审日程 What a court holds from one day to another, both counted. */
    public List<Hearing> between(CourtId court, LocalDate from, LocalDate to) {
        return fetch(SESSION.COURT
                .eq(court.value())
                .and(SESSION.DAY.between(from, to))
                .and(ON_THE_CALENDAR));
    }

    /** What somebody sits in, from a day on. */
    public List<Hearing> of(PersonId person, LocalDate from) {
        return fetch(SESSION.DAY
                .ge(from)
                .and(ON_THE_CALENDAR)
                .and(SESSION.ID.in(DSL.select(SEAT.SESSION)
                        .from(SEAT)
                        .where(SEAT.PERSON.eq(person.value()))
                        .and(SEAT.DAY.ge(from)))));
    }

    /** 延期次数 How often the case was adjourned. */
    public int adjournments(CaseId caseId) {
        return database.fetchCount(SESSION, SESSION.CASE_ID.eq(caseId.value()).and(SESSION.COUNTED));
    }

    /** 上次开庭 The last day before this one on which the case was heard. */
    Optional<LocalDate> lastSat(CaseId caseId, LocalDate before, @Nullable HearingId except) {
        return Optional.ofNullable(database.select(DSL.max(SESSION.DAY))
                .from(SESSION)
                .where(SESSION.CASE_ID.eq(caseId.value()))
                .and(SAT)
                .and(SESSION.KIND.eq(HearingKind.HEARING.name()))
                .and(SESSION.DAY.lt(before))
                .and(except == null ? DSL.noCondition() : SESSION.ID.ne(except.value()))
                .fetchSingle()
                .value1());
    }

    /** 下次开庭 The next one fixed, from a day on. */
    Optional<Hearing> next(CaseId caseId, LocalDate from) {
        return fetch(SESSION.CASE_ID
                        .eq(caseId.value())
                        .and(SESSION.STATE.eq(HearingState.FIXED.word()))
                        .and(SESSION.DAY.ge(from)))
                .stream()
                .findFirst();
    }

    /** With its row held, so that two who change it at once come one after the other. */
    Optional<Hearing> findToChange(HearingId id) {
        database.selectOne()
                .from(SESSION)
                .where(SESSION.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    void add(Hearing hearing) {
        rows.add(hearing);
    }

    void update(Hearing hearing) {
        database.update(SESSION)
                .set(HearingRows.standing(hearing))
                .set(SESSION.REVISION, SESSION.REVISION.plus(1))
                .where(SESSION.ID.eq(hearing.id().value()))
                .execute();
        if (hearing.state() != HearingState.FIXED) {
            rows.free(hearing.id());
        }
    }

    private List<Hearing> fetch(Condition which) {
        return rows.read(
                database.selectFrom(SESSION).where(which).orderBy(IN_TIME).fetch());
    }
}

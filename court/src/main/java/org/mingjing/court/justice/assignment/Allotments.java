package org.mingjing.court.justice.assignment;

import static org.mingjing.court.justice.assignment.tables.Tables.ALLOTMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.tables.tables.records.AllotmentRecord;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 分案簿 Only ever added to. Called inside CourtBoundary. */
@Repository
public class Allotments {

    private final DSLContext database;
    private final Clock clock;

    Allotments(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Allotment one) {
        AllotmentRecord row = new AllotmentRecord();
        row.setCourt(one.court().value());
        row.setCaseId(one.id().value());
        row.setWay(one.way().word());
        row.setJudge(one.judge().value());
        row.setFormer(value(one.former(), PersonId::value));
        row.setDivision(value(one.division(), DivisionId::value));
        row.setDraw(one.draw());
        row.setGround(one.ground());
        row.setReason(one.reason());
        row.setLikeCase(value(one.like(), CaseId::value));
        row.setSlip(one.slip());
        row.setRequestedBy(value(one.requestedBy(), PersonId::value));
        row.setDecidedBy(one.decidedBy().value());
        row.setOccurredOn(one.on());
        row.setRecordedAt(OffsetDateTime.now(clock));
        database.insertInto(ALLOTMENT).set(row).execute();
    }

    /** Newest first. */
    public List<Allotment> of(CaseId id) {
        return database.selectFrom(ALLOTMENT)
                .where(ALLOTMENT.CASE_ID.eq(id.value()))
                .orderBy(ALLOTMENT.RECORDED_AT.desc(), ALLOTMENT.ID.desc())
                .fetch(Allotments::read);
    }

    /** 最近分案 Of any way, newest first. */
    public List<Allotment> latest(CourtId court, int most) {
        return database.selectFrom(ALLOTMENT)
                .where(ALLOTMENT.COURT.eq(court.value()))
                .orderBy(ALLOTMENT.OCCURRED_ON.desc(), ALLOTMENT.ID.desc())
                .limit(most)
                .fetch(Allotments::read);
    }

    /** 指定、变更 Those of a period that were not drawn, took the place of another judge, or were drawn for a reason; newest first. */
    public List<Allotment> overrides(CourtId court, LocalDate from, LocalDate to, int most) {
        return database.selectFrom(ALLOTMENT)
                .where(ALLOTMENT.COURT.eq(court.value()))
                .and(ALLOTMENT
                        .WAY
                        .ne(AllotmentWay.DRAWN.word())
                        .or(ALLOTMENT.FORMER.isNotNull())
                        .or(ALLOTMENT.REASON.ne("")))
                .and(ALLOTMENT.OCCURRED_ON.between(from, to))
                .orderBy(ALLOTMENT.OCCURRED_ON.desc(), ALLOTMENT.ID.desc())
                .limit(most)
                .fetch(Allotments::read);
    }

    /** How many of a period were drawn, for cases that had no judge before. */
    public int drawn(CourtId court, LocalDate from, LocalDate to) {
        return database.fetchCount(
                ALLOTMENT,
                ALLOTMENT.COURT.eq(court.value()),
                ALLOTMENT.WAY.eq(AllotmentWay.DRAWN.word()),
                ALLOTMENT.FORMER.isNull(),
                ALLOTMENT.OCCURRED_ON.between(from, to));
    }

    private static Allotment read(AllotmentRecord row) {
        return new Allotment(
                new CaseId(row.getCaseId()),
                new CourtId(row.getCourt()),
                AllotmentWay.of(row.getWay()),
                new PersonId(row.getJudge()),
                made(row.getFormer(), PersonId::new),
                made(row.getDivision(), DivisionId::new),
                row.getDraw(),
                row.getGround(),
                row.getReason(),
                made(row.getLikeCase(), CaseId::new),
                row.getSlip(),
                made(row.getRequestedBy(), PersonId::new),
                new PersonId(row.getDecidedBy()),
                row.getOccurredOn());
    }

    private static <T> @Nullable UUID value(@Nullable T id, Function<T, UUID> of) {
        return id == null ? null : of.apply(id);
    }

    private static <T> @Nullable T made(@Nullable UUID id, Function<UUID, T> of) {
        return id == null ? null : of.apply(id);
    }
}

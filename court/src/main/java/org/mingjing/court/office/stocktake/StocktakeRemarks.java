package org.mingjing.court.office.stocktake;

import static org.mingjing.court.office.stocktake.tables.Tables.REMARK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 批示簿 What leaders said to the days of divisions. Called inside CourtBoundary. */
@Repository
public class StocktakeRemarks {

    private final DSLContext database;

    StocktakeRemarks(DSLContext database) {
        this.database = database;
    }

    /** To the day of a division, in the order in which they were said. */
    public List<StocktakeRemark> about(DivisionId division, LocalDate day) {
        return fetch(REMARK.DIVISION.eq(division.value()).and(REMARK.DAY.eq(day)));
    }

    /** To a day of all divisions. */
    public List<StocktakeRemark> about(CourtId court, LocalDate day) {
        return fetch(REMARK.COURT.eq(court.value()).and(REMARK.DAY.eq(day)));
    }

    /** 事项 Those that stand on the sheet of that day. */
    public List<StocktakeRemark> items(DivisionId division, LocalDate day) {
        return fetch(REMARK.DIVISION
                .eq(division.value())
                .and(REMARK.ITEM_ON.le(day))
                .and(REMARK.ANSWERED_ON.isNull().or(REMARK.ANSWERED_ON.ge(day)))
                .and(REMARK.MATTER.isNull().or(REMARK.ITEM_ON.eq(day))));
    }

    /** Those of the division among these, whatever became of them. */
    public List<StocktakeRemark> of(DivisionId division, Collection<UUID> ids) {
        return fetch(REMARK.DIVISION.eq(division.value()).and(REMARK.ID.eq(DSL.any(ids.toArray(UUID[]::new)))));
    }

    /** With its row held, so that two who act at once come one after the other. */
    Optional<StocktakeRemark> findToChange(UUID id) {
        return database.selectFrom(REMARK).where(REMARK.ID.eq(id)).forUpdate().fetchOptional(StocktakeRows::remark);
    }

    /** 待答复 Of a division, with their rows held. */
    List<StocktakeRemark> openToChange(DivisionId division) {
        return database.selectFrom(REMARK)
                .where(REMARK.DIVISION.eq(division.value()))
                .and(REMARK.ANSWER.isNull())
                .and(REMARK.MATTER.isNull())
                .orderBy(REMARK.ID)
                .forUpdate()
                .fetch(StocktakeRows::remark);
    }

    public void add(StocktakeRemark remark) {
        database.insertInto(REMARK).set(StocktakeRows.row(remark)).execute();
    }

    /** 答复 False when it was answered, or a matter, already. */
    boolean answer(UUID id, DivisionId division, StocktakeRemark.Answer answer) {
        return database.update(REMARK)
                        .set(REMARK.ANSWER, answer.text())
                        .set(REMARK.ANSWERED_ON, answer.on())
                        .set(REMARK.ANSWERED_BY, answer.by().value())
                        .where(REMARK.ID.eq(id))
                        .and(REMARK.DIVISION.eq(division.value()))
                        .and(REMARK.ITEM_ON.le(answer.on()))
                        .and(REMARK.ANSWER.isNull())
                        .and(REMARK.MATTER.isNull())
                        .execute()
                == 1;
    }

    void became(UUID id, MatterId matter) {
        database.update(REMARK)
                .set(REMARK.MATTER, matter.value())
                .where(REMARK.ID.eq(id))
                .execute();
    }

    private List<StocktakeRemark> fetch(Condition which) {
        return database.selectFrom(REMARK)
                .where(which)
                .orderBy(REMARK.RECORDED_AT, REMARK.ID)
                .fetch(StocktakeRows::remark);
    }
}

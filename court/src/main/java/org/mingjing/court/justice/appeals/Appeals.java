package org.mingjing.court.justice.appeals;

import static org.mingjing.court.justice.appeals.tables.Tables.APPEAL;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.justice.appeals.tables.tables.records.AppealRecord;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 上诉簿 Both courts see their appeals. Called inside CourtBoundary. */
@Repository
public class Appeals {

    private final DSLContext database;

    Appeals(DSLContext database) {
        this.database = database;
    }

    public Optional<Appeal> find(AppealId id) {
        return fetch(APPEAL.ID.eq(id.value()), 1).stream().findFirst();
    }

    /** With its row held, so that both courts act one after the other. */
    Optional<Appeal> findToChange(AppealId id) {
        database.selectOne()
                .from(APPEAL)
                .where(APPEAL.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** Against the decision of this case, or leading to it. */
    public List<Appeal> of(CaseId caseId) {
        return fetch(
                APPEAL.CASE_ID
                        .eq(caseId.value())
                        .or(APPEAL.UPPER_CASE.eq(caseId.value()))
                        .or(APPEAL.REFILED_CASE.eq(caseId.value())),
                Integer.MAX_VALUE);
    }

    Optional<Appeal> leadingTo(CaseId upperCase) {
        return fetch(APPEAL.UPPER_CASE.eq(upperCase.value()), 1).stream().findFirst();
    }

    /** Of this court as the first or the upper one; those under way, or those that have ended, the latest first. */
    public List<Appeal> at(CourtId court, boolean ended, int most) {
        Condition here = APPEAL.COURT.eq(court.value()).or(APPEAL.UPPER_COURT.eq(court.value()));
        Condition state = APPEAL.STATE.eq(AppealState.ENDED.word());
        return fetch(here.and(ended ? state : state.not()), most);
    }

    void insert(AppealRecord row) {
        database.executeInsert(row);
    }

    /** The columns set in the record, and the next revision. */
    void change(AppealId id, AppealRecord change) {
        database.update(APPEAL)
                .set(change)
                .set(APPEAL.REVISION, APPEAL.REVISION.plus(1))
                .where(APPEAL.ID.eq(id.value()))
                .execute();
    }

    private List<Appeal> fetch(Condition which, int most) {
        return database.selectFrom(APPEAL)
                .where(which)
                .orderBy(APPEAL.MADE_ON.desc(), APPEAL.ID)
                .limit(most)
                .fetch(AppealRows::appeal);
    }
}

package org.mingjing.court.insight.workbench;

import static org.mingjing.court.insight.workbench.tables.Tables.ITEM;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 有人在办的案件 Cases in which somebody owes a next action. Called inside CourtBoundary. */
@Component
public class CasesWithWork {

    private final DSLContext database;

    CasesWithWork(DSLContext database) {
        this.database = database;
    }

    /**
     * @param notThese kinds of work that are no step of the case itself
     * @param notAbout subjects whose work does not count, as the trial clock: it says until when, not what
     */
    public Set<CaseId> of(CourtId court, Set<String> notThese, Set<String> notAbout) {
        return fetch(ITEM.COURT.eq(court.value()), notThese, notAbout);
    }

    /** Whether somebody owes a next action in this one. */
    public boolean in(CaseId id, Set<String> notThese, Set<String> notAbout) {
        return !fetch(ITEM.CASE_ID.eq(id.value()), notThese, notAbout).isEmpty();
    }

    private Set<CaseId> fetch(Condition which, Set<String> notThese, Set<String> notAbout) {
        return database.selectDistinct(ITEM.CASE_ID)
                .from(ITEM)
                .where(which)
                .and(ITEM.CASE_ID.isNotNull())
                .andNot(ITEM.COPIED)
                .and(ITEM.KIND.notIn(notThese))
                .and(ITEM.SUBJECT_ID.ne(DSL.all(notAbout.toArray(String[]::new))))
                .fetchSet(row -> new CaseId(row.value1()));
    }
}

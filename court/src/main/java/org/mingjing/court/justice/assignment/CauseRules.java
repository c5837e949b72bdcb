package org.mingjing.court.justice.assignment;

import static org.mingjing.court.justice.assignment.tables.Tables.CAUSE_RULE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Repository;

/** 案由分工表 Called inside CourtBoundary. */
@Repository
public class CauseRules {

    private final DSLContext database;
    private final Clock clock;

    CauseRules(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<CauseRule> of(CourtId court) {
        return database.selectFrom(CAUSE_RULE)
                .where(CAUSE_RULE.COURT.eq(court.value()))
                .orderBy(CAUSE_RULE.CATEGORY, CAUSE_RULE.CAUSE)
                .fetch(row -> new CauseRule(
                        row.getId(),
                        CaseCategory.valueOf(row.getCategory()),
                        row.getCause(),
                        new DivisionId(row.getDivision())));
    }

    /** A cause that has a division already gets this one. */
    void set(CourtId court, CauseRule rule, PersonId by) {
        database.insertInto(CAUSE_RULE)
                .set(CAUSE_RULE.ID, rule.id())
                .set(CAUSE_RULE.COURT, court.value())
                .set(CAUSE_RULE.CATEGORY, rule.category().name())
                .set(CAUSE_RULE.CAUSE, rule.cause())
                .set(CAUSE_RULE.DIVISION, rule.division().value())
                .set(CAUSE_RULE.RECORDED_BY, by.value())
                .set(CAUSE_RULE.RECORDED_AT, OffsetDateTime.now(clock))
                .onConflict(CAUSE_RULE.COURT, CAUSE_RULE.CATEGORY, CAUSE_RULE.CAUSE)
                .doUpdate()
                .set(CAUSE_RULE.DIVISION, rule.division().value())
                .set(CAUSE_RULE.RECORDED_BY, by.value())
                .set(CAUSE_RULE.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }
}

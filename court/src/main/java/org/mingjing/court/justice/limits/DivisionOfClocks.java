package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 审限归庭 The clocks of a case stand on the sheet of the division that tries it. */
@Component
class DivisionOfClocks {

    private final DSLContext database;
    private final Cases cases;

    DivisionOfClocks(DSLContext database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    @EventListener
    void on(CaseAssigned assigned) {
        DivisionId division = cases.find(assigned.id()).orElseThrow().division();
        if (division != null) {
            database.update(CLOCK)
                    .set(CLOCK.DIVISION, division.value())
                    .where(CLOCK.CASE_ID.eq(assigned.id().value()))
                    .and(CLOCK.DIVISION.isDistinctFrom(division.value()))
                    .execute();
        }
    }
}

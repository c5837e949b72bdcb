package org.mingjing.court.justice.cases;

import static org.jooq.impl.DSL.count;
import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 各院案件数 One grouped query for the courts of a page. Called inside CourtBoundary. */
@Component
public class CourtCounts {

    private final DSLContext database;
    private final SightGrants grants;

    CourtCounts(DSLContext database, SightGrants grants) {
        this.database = database;
        this.grants = grants;
    }

    /** Of the cases this person may see; a court without any is left out. */
    public Map<CourtId, CourtCount> of(Actor actor, Collection<CourtId> courts, LocalDate today) {
        var open = COURT_CASE.CLOCK.in(ClockMark.OPEN);
        return database.select(
                        COURT_CASE.COURT,
                        count(),
                        count().filterWhere(open),
                        count().filterWhere(open.and(COURT_CASE.DUE_ON.lt(today))),
                        count().filterWhere(COURT_CASE.CLOCK.eq(ClockMark.MET.word())),
                        count().filterWhere(COURT_CASE.CLOCK.eq(ClockMark.OVERRUN.word())))
                .from(COURT_CASE)
                .where(CaseSight.of(actor, CaseReach.of(actor), grants.of(actor.id())))
                .and(COURT_CASE.COURT.eq(
                        DSL.any(courts.stream().map(CourtId::value).toArray(String[]::new))))
                .groupBy(COURT_CASE.COURT)
                .fetchMap(
                        row -> new CourtId(row.value1()),
                        row -> new CourtCount(
                                new CourtId(row.value1()),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6()));
    }
}

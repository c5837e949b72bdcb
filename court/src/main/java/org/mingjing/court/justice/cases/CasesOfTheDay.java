package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.mingjing.court.foundation.people.DivisionId;
import org.springframework.stereotype.Component;

/** 当日收结案 Cases filed and concluded on a day, counted for their division. */
@Component
class CasesOfTheDay implements DayFigures {

    private final DSLContext database;
    private final CasesInSight sight;

    CasesOfTheDay(DSLContext database, CasesInSight sight) {
        this.database = database;
        this.sight = sight;
    }

    @Override
    public List<DayFigure> of(CourtDay day) {
        return List.of(
                new DayFigure(
                        10,
                        "cases-filed",
                        entries(day, COURT_CASE.LISTED_ON.eq(day.day()).and(COURT_CASE.FILED_ON.eq(day.day())))),
                new DayFigure(30, "cases-concluded", entries(day, COURT_CASE.CONCLUDED_ON.eq(day.day()))));
    }

    private List<DayEntry> entries(CourtDay day, Condition which) {
        Map<CaseId, DivisionId> found = database.select(COURT_CASE.ID, COURT_CASE.DIVISION)
                .from(COURT_CASE)
                .where(COURT_CASE.COURT.eq(day.court().value()))
                .and(which)
                .and(COURT_CASE.DIVISION.isNotNull())
                .fetchMap(row -> new CaseId(row.value1()), row -> new DivisionId(row.value2()));
        return CaseEntries.of(found, Map.of(), sight.among(day.reader(), found.keySet()));
    }
}

package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseEntries;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.springframework.stereotype.Component;

/** 当日开庭 Cases that were heard on a day, counted once for their division; on the day itself also those that still will be. */
@Component
class HearingsOfTheDay implements DayFigures {

    private final Hearings hearings;
    private final Cases cases;
    private final CasesInSight sight;
    private final Clock clock;

    HearingsOfTheDay(Hearings hearings, Cases cases, CasesInSight sight, Clock clock) {
        this.hearings = hearings;
        this.cases = cases;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<DayFigure> of(CourtDay day) {
        boolean still = !day.day().isBefore(LocalDate.now(clock));
        Map<CaseId, String> hours = new HashMap<>();
        for (Hearing one : hearings.between(day.court(), day.day(), day.day())) {
            if (still || one.sat()) {
                hours.merge(one.caseId(), one.plan().time().hours(), (all, more) -> all + " " + more);
            }
        }
        Map<CaseId, DivisionId> divisions = new HashMap<>();
        for (CaseCard card : cases.findAll(hours.keySet())) {
            DivisionId division = card.division();
            if (division != null) {
                divisions.put(card.id(), division);
            }
        }
        return List.of(new DayFigure(
                20, "cases-heard", CaseEntries.of(divisions, hours, sight.among(day.reader(), divisions.keySet()))));
    }
}

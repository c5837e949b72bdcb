package org.mingjing.court.office.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** 当日不在岗 Who of a division is away on a day; why is nobody's business here. */
@Component
class AwayOfTheDay implements DayFigures {

    private final AwayOnLeave away;
    private final People people;

    AwayOfTheDay(AwayOnLeave away, People people) {
        this.away = away;
        this.people = people;
    }

    @Override
    public List<DayFigure> of(CourtDay day) {
        List<Absence> all = away.on(day.court(), day.day());
        Map<PersonId, String> names =
                people.names(all.stream().map(Absence::person).toList());
        List<DayEntry> entries = new ArrayList<>();
        for (Absence one : all) {
            DivisionId division = day.divisionOf(one.person());
            if (division != null) {
                entries.add(DayEntry.of(
                        division, names.getOrDefault(one.person(), ""), one.since() + "–" + one.until(), null));
            }
        }
        return List.of(new DayFigure(90, "away", entries));
    }
}

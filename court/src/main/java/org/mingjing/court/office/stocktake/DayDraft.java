package org.mingjing.court.office.stocktake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 当日底稿 What all rooms of the house tell of a day, in the order of the figures. Called inside CourtBoundary. */
@Component
public class DayDraft {

    private final ObjectProvider<DayFigures> rooms;
    private final People people;

    DayDraft(ObjectProvider<DayFigures> rooms, People people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** Of all divisions, as far as the reader sees what was counted. */
    public List<DayFigure> of(CourtId court, LocalDate day, Actor reader) {
        Map<PersonId, DivisionId> divisions = new HashMap<>();
        people.actors(court).forEach(one -> {
            DivisionId division = one.division();
            if (division != null) {
                divisions.put(one.id(), division);
            }
        });
        CourtDay asked = new CourtDay(court, day, reader, divisions);
        return rooms.stream()
                .flatMap(room -> room.of(asked).stream())
                .sorted(Comparator.comparingInt(DayFigure::order))
                .toList();
    }

    /** 计数 Of one division, by kind; what is 0 is left out. */
    public static Map<String, Integer> counts(List<DayFigure> draft, DivisionId division) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        draft.forEach(figure -> {
            int count = figure.of(division).size();
            if (count > 0) {
                counts.put(figure.kind(), count);
            }
        });
        return counts;
    }
}

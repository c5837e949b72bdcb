package org.mingjing.court.office.followup;

import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.springframework.stereotype.Component;

/** 当日督办 Matters that were due on a day and those that were closed on it, counted for the division that leads. */
@Component
class MattersOfTheDay implements DayFigures {

    private final Matters matters;

    MattersOfTheDay(Matters matters) {
        this.matters = matters;
    }

    @Override
    public List<DayFigure> of(CourtDay day) {
        MatterSight sight = MatterSight.of(day.reader());
        List<Matter> all = matters.on(day.court(), day.day());
        Set<MatterId> seen = matters.on(sight, day.day());
        return List.of(
                new DayFigure(
                        60,
                        "matters-due",
                        all.stream()
                                .filter(one -> one.standing().dueOn().equals(day.day()))
                                .map(one -> entry(one, seen))
                                .toList()),
                new DayFigure(
                        70,
                        "matters-done",
                        all.stream()
                                .filter(one -> day.day().equals(one.standing().closedOn()))
                                .map(one -> entry(one, seen))
                                .toList()));
    }

    private static DayEntry entry(Matter matter, Set<MatterId> seen) {
        return seen.contains(matter.id())
                ? DayEntry.of(matter.division(), matter.title(), "", "/followup/" + matter.id())
                : DayEntry.hidden(matter.division());
    }
}

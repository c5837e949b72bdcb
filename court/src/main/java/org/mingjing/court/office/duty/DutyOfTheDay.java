package org.mingjing.court.office.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.figures.CourtDay;
import org.mingjing.court.foundation.figures.DayEntry;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.figures.DayFigures;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** 当日值班 Who of a division is on duty on a day. */
@Component
class DutyOfTheDay implements DayFigures {

    private final Shifts shifts;
    private final DutyPosts posts;
    private final People people;

    DutyOfTheDay(Shifts shifts, DutyPosts posts, People people) {
        this.shifts = shifts;
        this.posts = posts;
        this.people = people;
    }

    @Override
    public List<DayFigure> of(CourtDay day) {
        List<Shift> all = shifts.between(day.court(), day.day(), day.day());
        Map<PersonId, String> names =
                people.names(all.stream().map(Shift::person).toList());
        Map<PostId, DutyPost> held =
                posts.of(day.court()).stream().collect(Collectors.toMap(DutyPost::id, post -> post));
        List<DayEntry> entries = new ArrayList<>();
        for (Shift one : all) {
            DivisionId division = day.divisionOf(one.person());
            DutyPost post = held.get(one.post());
            if (division != null && post != null) {
                entries.add(DayEntry.of(
                        division,
                        names.getOrDefault(one.person(), ""),
                        post.name() + " " + post.starts() + "–" + post.ends(),
                        "/duty/shifts/" + one.id()));
            }
        }
        return List.of(new DayFigure(80, "duty", entries));
    }
}

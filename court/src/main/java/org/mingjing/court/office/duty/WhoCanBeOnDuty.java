package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 值班资格 Somebody of the court, no administrator and no machine, not away, and at one post a day. Called inside CourtBoundary. */
@Component
public class WhoCanBeOnDuty {

    private final People people;
    private final List<Absences> absences;
    private final Shifts shifts;
    private final CourtCalendars calendars;

    WhoCanBeOnDuty(People people, List<Absences> absences, Shifts shifts, CourtCalendars calendars) {
        this.people = people;
        this.absences = List.copyOf(absences);
        this.shifts = shifts;
        this.calendars = calendars;
    }

    public DutyDays days(CourtId court) {
        return new DutyDays(calendars.of(court));
    }

    /** 可选人员 By name. */
    public List<Actor> colleagues(CourtId court) {
        return people.colleagues(court);
    }

    boolean work(CourtId court, Collection<PersonId> all) {
        return people.areColleagues(court, all);
    }

    boolean free(CourtId court, PersonId person, LocalDate day) {
        return people.actor(person)
                        .filter(one -> one.colleague() && one.court().equals(court))
                        .isPresent()
                && !away(court, day).contains(person)
                && !shifts.busy(person, day);
    }

    public Set<PersonId> away(CourtId court, LocalDate day) {
        Set<PersonId> away = new HashSet<>();
        absences.forEach(one -> one.on(court, day).stream().map(Absence::person).forEach(away::add));
        return away;
    }

    /** 轮次 Of a post in the year before a day. */
    Map<PersonId, Rotation.Turns> turns(DutyPost post, LocalDate before) {
        DutyDays days = days(post.court());
        Map<PersonId, Rotation.Turns> turns = new HashMap<>();
        shifts.of(post.id(), before.minusYears(1), before.minusDays(1))
                .forEach(one -> turns.merge(
                        one.person(),
                        Rotation.Turns.NONE.and(one.day(), days.holiday(one.day())),
                        (so, far) -> so.and(one.day(), days.holiday(one.day()))));
        return turns;
    }
}

package org.mingjing.court.office.meetings;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 可参会人员 Whoever works at the court today, and is neither one of the three administrators nor a machine. */
@Component
public class WhoMayMeet {

    private final People people;

    WhoMayMeet(People people) {
        this.people = people;
    }

    /** By name. */
    public List<Actor> of(CourtId court) {
        return people.colleagues(court).stream()
                .filter(one -> Grants.permits(one, Permission.MEETINGS))
                .toList();
    }

    boolean all(CourtId court, Collection<PersonId> asked) {
        return of(court).stream().map(Actor::id).collect(Collectors.toSet()).containsAll(asked);
    }
}

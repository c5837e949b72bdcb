package org.mingjing.court.justice.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.disclosure.events.DisclosureMoved;
import org.mingjing.court.justice.filing.Filing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 投诉消息 Who answers a complaint about filing, and who looks again. */
@Component
class GrievanceNews {

    private final People people;
    private final ApplicationEventPublisher events;

    GrievanceNews(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    void moved(Filing filing, Grievance one, PersonId by) {
        Map<PersonId, String> owed = new HashMap<>();
        if (one.state() == GrievanceState.OPEN) {
            above(filing).forEach(person -> owed.put(person, "grievance-answer"));
        }
        if (one.state() == GrievanceState.ORDERED) {
            owed.put(filing.clerk(), "grievance-report");
        }
        events.publishEvent(new DisclosureMoved(
                one.id().subject(),
                one.court(),
                one.number() + " " + one.title(),
                "/grievances/" + one.id(),
                "/grievances/" + one.id() + "/ledger",
                owed,
                one.state() == GrievanceState.OPEN ? one.dueOn() : null,
                by));
    }

    /** 上级 The head of the division of whoever examined the filing, else the leader in charge, else the president; never oneself. */
    Set<PersonId> above(Filing filing) {
        var division = people.find(filing.clerk()).map(Person::division).orElse(null);
        for (List<PersonId> some : division == null
                ? List.of(people.presidents(filing.court()))
                : List.of(people.chiefs(division), people.leaders(division), people.presidents(filing.court()))) {
            Set<PersonId> found = new HashSet<>(some);
            found.remove(filing.clerk());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }
}

package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** 逾期上报 Overdue goes up: once the last day of a turn has passed, whoever is above its holder knows of it and may look. */
@Component
class Escalation {

    private final People people;
    private final RequestKinds kinds;
    private final Clock clock;

    Escalation(People people, RequestKinds kinds, Clock clock) {
        this.people = people;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Who knows of it today, with the day that has passed; nobody while no turn is overdue. */
    Map<PersonId, LocalDate> of(FiledSlip filed) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, LocalDate> above = new LinkedHashMap<>();
        filed.slip().live().filter(turn -> turn.is(TurnState.OPEN)).forEach(turn -> {
            LocalDate dueOn = filed.dueOn(turn);
            if (dueOn != null && dueOn.isBefore(today)) {
                above(filed, turn).forEach(person -> above.merge(person, dueOn, Escalation::earlier));
            }
        });
        above.keySet()
                .removeIf(person -> filed.slip().requestedBy(person)
                        || filed.slip().live(person, TurnState.OPEN).isPresent()
                        || kinds.of(filed).excluded(person, filed.subject()));
        return above;
    }

    private List<PersonId> above(FiledSlip filed, Turn turn) {
        DivisionId division = people.find(turn.holder()).map(Person::division).orElse(null);
        return new Superiors(people, filed.court(), person -> !person.equals(turn.holder())).heads(division);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

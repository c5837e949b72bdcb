package org.mingjing.court.office.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 可选人员 The people of the court by division, as a list to choose from. */
@Component
public class Colleagues {

    private static final int MOST = 2_000;

    private final People people;
    private final Courts courts;

    Colleagues(People people, Courts courts) {
        this.people = people;
        this.courts = courts;
    }

    /** In the order of divisions; those without one are left out: they lead no matter. */
    public List<Option> byDivision(CourtId court, Text text) {
        Set<PersonId> colleagues =
                people.colleagues(court).stream().map(Actor::id).collect(Collectors.toSet());
        Map<UUID, List<Person>> members = people.search(court, Optional.empty(), "", Optional.empty(), MOST).stream()
                .filter(one -> one.division() != null && colleagues.contains(one.id()))
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.division()).value()));
        List<Option> options = new ArrayList<>();
        for (Division division : courts.divisions(court)) {
            for (Person one : members.getOrDefault(division.id().value(), List.of())) {
                options.add(new Option(
                        one.id().value().toString(),
                        text.of("followup.person", one.name(), division.name()),
                        division.name()));
            }
        }
        return options;
    }

    /** 院领导 In the order of their staff numbers. */
    public List<Option> leaders(CourtId court) {
        List<PersonId> leaders = people.holders(court, Role.COURT_LEADER);
        Map<PersonId, String> names = people.names(leaders);
        return leaders.stream()
                .map(one -> new Option(one.value().toString(), names.getOrDefault(one, "")))
                .toList();
    }

    public Function<PersonId, String> naming(List<PersonId> wanted) {
        Map<PersonId, String> names = people.names(wanted);
        return one -> names.getOrDefault(one, "—");
    }
}

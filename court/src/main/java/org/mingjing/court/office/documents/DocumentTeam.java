package org.mingjing.court.office.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 公文人员 Who checks, countersigns, signs and sees to documents in a court. */
@Component
public class DocumentTeam {

    /** The post of the general office's clerks. */
    private static final String CLERK = "office-staff";

    private final People people;
    private final Courts courts;

    DocumentTeam(People people, Courts courts) {
        this.people = people;
        this.courts = courts;
    }

    /** 核稿人 Head of the drafter's division; where he drafts, or the division has none, the leader in charge; at last another leader. */
    List<PersonId> checkers(Outgoing document) {
        DivisionId division = document.division();
        PersonId drafter = document.drafter();
        return first(
                drafter,
                Stream.of(
                        division == null ? List.of() : people.chiefs(division),
                        division == null ? List.of() : people.leaders(division),
                        people.holders(document.court(), Role.COURT_LEADER)));
    }

    /** 会签人 Heads of the divisions, else their leaders. */
    List<PersonId> countersigners(Outgoing document, Collection<DivisionId> divisions) {
        return divisions.stream()
                .flatMap(one -> first(document.drafter(), Stream.of(people.chiefs(one), people.leaders(one))).stream()
                        .limit(1))
                .distinct()
                .toList();
    }

    /** 办公室 Who keeps the registers: the clerks of the general office, where there is none whoever may; without the drafter. */
    public List<PersonId> office(CourtId court, @Nullable PersonId without) {
        List<Actor> keepers = people.actors(court).stream()
                .filter(one -> Grants.permits(one, Permission.DOCUMENTS_OFFICE))
                .toList();
        Set<DivisionId> offices = courts.divisions(court).stream()
                .filter(one -> one.kind() == DivisionKind.OFFICE)
                .map(Division::id)
                .collect(Collectors.toSet());
        List<Actor> own = keepers.stream()
                .filter(one -> one.division() != null && offices.contains(one.division()))
                .filter(one -> one.post().equals(CLERK))
                .toList();
        return (own.isEmpty() ? keepers : own)
                .stream()
                        .map(Actor::id)
                        .filter(one -> !one.equals(without))
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList();
    }

    /** 可签发者 The leaders of the court, the president first. */
    public List<PersonId> signers(CourtId court) {
        return Stream.concat(people.presidents(court).stream(), people.holders(court, Role.COURT_LEADER).stream())
                .distinct()
                .toList();
    }

    /** 可送阅、可承办者 Everybody of the court but himself and the three administrators, by name. */
    public List<Actor> others(Actor self) {
        return people.colleagues(self.court()).stream()
                .filter(one -> !one.id().equals(self.id()))
                .toList();
    }

    /** Whether all of them may be sent something in this court. */
    boolean here(CourtId court, Collection<PersonId> readers) {
        return people.areColleagues(court, readers);
    }

    boolean president(CourtId court, @Nullable PersonId person) {
        return person != null && people.presidents(court).contains(person);
    }

    public Optional<Actor> actor(PersonId person) {
        return people.actor(person);
    }

    /** The first that has anybody else. */
    private static List<PersonId> first(PersonId without, Stream<List<PersonId>> some) {
        return some.map(list ->
                        list.stream().filter(one -> !one.equals(without)).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

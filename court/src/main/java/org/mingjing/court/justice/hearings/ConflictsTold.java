package org.mingjing.court.justice.hearings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.hearings.Conflicts.Conflict;
import org.mingjing.court.justice.hearings.Occupied.Of;
import org.mingjing.kernel.Citation;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.springframework.stereotype.Component;

/** 冲突说明 Who or what of a plan is taken, by whom and when, told to somebody who need not see the other case. */
@Component
class ConflictsTold {

    private final Courtrooms rooms;
    private final CasesInSight sight;
    private final People people;

    ConflictsTold(Courtrooms rooms, CasesInSight sight, People people) {
        this.rooms = rooms;
        this.sight = sight;
        this.people = people;
    }

    List<Clash> told(Actor actor, HearingPlan plan, List<Occupied> occupied) {
        List<Conflict> conflicts = Conflicts.of(plan, occupied);
        Map<PersonId, String> names = people.names(Stream.concat(
                        plan.seats().stream().map(HearingSeat::person),
                        occupied.stream()
                                .flatMap(one -> Stream.ofNullable(one.other()))
                                .map(RoomTaken::who))
                .toList());
        Map<CaseId, String> numbers = conflicts.isEmpty()
                ? Map.of()
                : sight
                        .among(
                                actor,
                                conflicts.stream()
                                        .flatMap(conflict -> Stream.ofNullable(
                                                conflict.with().caseId()))
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(CaseCard::id, CaseCard::number));
        return conflicts.stream()
                .map(conflict -> clash(conflict, names, number(conflict.with(), numbers)))
                .distinct()
                .toList();
    }

    private Clash clash(Conflict conflict, Map<PersonId, String> names, String number) {
        Occupied with = conflict.with();
        String hours = with.time().hours();
        RoomTaken other = with.other();
        if (other != null) {
            return Clash.broken(
                    "hearings.clash.roomOther",
                    roomName(with),
                    hours,
                    other.name(),
                    names.getOrDefault(other.who(), ""));
        }
        return switch (conflict.degree()) {
            case CERTAIN ->
                switch (with.of()) {
                    case ROOM -> Clash.broken("hearings.clash.room", roomName(with), hours, number);
                    case PERSON -> Clash.broken("hearings.clash.person", name(names, with), hours, number);
                    case POLICE, ATTENDANT -> Clash.broken("hearings.clash.attendant", with.key(), hours, number);
                };
            case POSSIBLE -> Clash.decide("hearings.clash.attendantMaybe", with.key(), hours, number);
            case SAME_DAY ->
                new Clash(
                        Verdict.KEPT,
                        "hearings.clash.attendantSameDay",
                        List.of(with.key(), hours, number),
                        Citation.of("民诉法", "139"));
        };
    }

    /** With a blank before it; empty where the reader may not see the case. */
    private static String number(Occupied with, Map<CaseId, String> numbers) {
        CaseId id = with.caseId();
        return id == null || !numbers.containsKey(id) ? "" : " " + numbers.get(id);
    }

    private String roomName(Occupied with) {
        return rooms.find(new CourtroomId(UUID.fromString(with.key())))
                .map(Courtroom::name)
                .orElse("");
    }

    private static String name(Map<PersonId, String> names, Occupied with) {
        return with.of() == Of.PERSON ? names.getOrDefault(new PersonId(UUID.fromString(with.key())), "") : with.key();
    }
}

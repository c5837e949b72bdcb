package org.mingjing.court.office.notices;

import static org.mingjing.court.office.notices.tables.Tables.CONTACT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/**
 * 部门联络 Who answers for a division: its chief judge and whom he named; where nobody heads it and nobody is named, the first by staff
 * number. Called inside CourtBoundary.
 */
@Component
public class DivisionContacts {

    private final DSLContext database;
    private final People people;
    private final Courts courts;

    DivisionContacts(DSLContext database, People people, Courts courts) {
        this.database = database;
        this.people = people;
        this.courts = courts;
    }

    /** 各部门 The divisions of a court that can be asked, in the court's order; court leaders are no division. */
    public List<Division> divisions(CourtId court) {
        Set<DivisionId> staffed =
                people.colleagues(court).stream().map(Actor::division).collect(Collectors.toSet());
        return courts.divisions(court).stream()
                .filter(one -> one.kind() != DivisionKind.LEADERSHIP && staffed.contains(one.id()))
                .toList();
    }

    /** 联络人 Who was named; empty: nobody, or he has left. */
    public Optional<PersonId> named(DivisionId division) {
        return database.select(CONTACT.PERSON)
                .from(CONTACT)
                .where(CONTACT.DIVISION.eq(division.value()))
                .and(CONTACT.PERSON.isNotNull())
                .fetchOptional(row -> new PersonId(row.value1()))
                .filter(person -> people.actor(person)
                        .filter(one -> one.colleague() && division.equals(one.division()))
                        .isPresent());
    }

    /** 负责人 Who leads what the division has to do: the chief judge, else whoever is named, else the first; empty: nobody works there. */
    public Optional<PersonId> head(DivisionId division) {
        return people.chiefs(division).stream()
                .findFirst()
                .or(() -> named(division))
                .or(() -> colleagues(division).stream().findFirst());
    }

    /** 应答人 Who is asked for each: whoever is named, else who heads it; those where nobody works are left out. */
    public Map<DivisionId, PersonId> asked(CourtId court, Collection<DivisionId> divisions) {
        Map<PersonId, Actor> colleagues = colleaguesById(court);
        Map<DivisionId, PersonId> named = named(court, colleagues);
        Map<DivisionId, PersonId> asked = new HashMap<>();
        for (DivisionId division : divisions) {
            PersonId person = named.get(division);
            if (person != null) {
                asked.put(division, person);
            } else {
                colleagues.values().stream()
                        .filter(one -> one.is(Role.CHIEF_JUDGE)
                                && !one.is(Role.COURT_LEADER)
                                && one.led().contains(division))
                        .map(Actor::id)
                        .findFirst()
                        .or(() -> people.members(division).stream()
                                .map(Person::id)
                                .filter(colleagues::containsKey)
                                .findFirst())
                        .ifPresent(one -> asked.put(division, one));
            }
        }
        return asked;
    }

    /** 各部门联络 Of all divisions that can be asked, in the court's order. */
    public List<DivisionContact> of(CourtId court) {
        Map<PersonId, Actor> colleagues = colleaguesById(court);
        Map<DivisionId, PersonId> named = named(court, colleagues);
        return divisions(court).stream()
                .map(one -> {
                    List<PersonId> members = people.members(one.id()).stream()
                            .map(Person::id)
                            .filter(colleagues::containsKey)
                            .toList();
                    PersonId contact = named.get(one.id());
                    PersonId head = people.chiefs(one.id()).stream()
                            .findFirst()
                            .or(() -> Optional.ofNullable(contact))
                            .or(() -> members.stream().findFirst())
                            .orElse(null);
                    return new DivisionContact(one, head, contact, members);
                })
                .toList();
    }

    private Map<PersonId, Actor> colleaguesById(CourtId court) {
        return people.colleagues(court).stream().collect(Collectors.toMap(Actor::id, one -> one));
    }

    /** Without those who have left the division. */
    private Map<DivisionId, PersonId> named(CourtId court, Map<PersonId, Actor> colleagues) {
        Map<DivisionId, PersonId> named = database.select(CONTACT.DIVISION, CONTACT.PERSON)
                .from(CONTACT)
                .where(CONTACT.COURT.eq(court.value()))
                .and(CONTACT.PERSON.isNotNull())
                .fetchMap(row -> new DivisionId(row.value1()), row -> new PersonId(row.value2()));
        named.entrySet().removeIf(one -> {
            Actor contact = colleagues.get(one.getValue());
            return contact == null || !one.getKey().equals(contact.division());
        });
        return named;
    }

    /** Whether the person answers for the division. */
    public boolean answers(Actor actor, DivisionId division) {
        return answers(actor, division, asked(actor.court(), List.of(division)));
    }

    /** @param asked who is asked for each, read once for many */
    public boolean answers(Actor actor, DivisionId division, Map<DivisionId, PersonId> asked) {
        return actor.colleague() && (actor.id().equals(asked.get(division)) || heads(actor, division));
    }

    /** 庭长 Whether the person is a chief judge of the division. A leader in whose charge it is is none. */
    boolean heads(Actor actor, DivisionId division) {
        return actor.is(Role.CHIEF_JUDGE)
                && actor.led().contains(division)
                && people.chiefs(division).contains(actor.id());
    }

    /** 同庭同事 Who of the division can be named, in the order of staff numbers. */
    public List<PersonId> colleagues(DivisionId division) {
        List<Person> members = people.members(division);
        return members.isEmpty() ? List.of() : colleagues(members.getFirst().court(), members);
    }

    private List<PersonId> colleagues(CourtId court, List<Person> members) {
        Set<PersonId> all = people.colleagues(court).stream().map(Actor::id).collect(Collectors.toSet());
        return members.stream().map(Person::id).filter(all::contains).toList();
    }

    void name(CourtId court, DivisionId division, @Nullable PersonId person) {
        database.insertInto(CONTACT)
                .set(CONTACT.COURT, court.value())
                .set(CONTACT.DIVISION, division.value())
                .set(CONTACT.PERSON, person == null ? null : person.value())
                .onConflict(CONTACT.DIVISION)
                .doUpdate()
                .set(CONTACT.PERSON, person == null ? null : person.value())
                .execute();
    }
}

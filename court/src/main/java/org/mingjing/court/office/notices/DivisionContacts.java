package org.mingjing.court.office.notices;

import static org.mingjing.court.office.notices.tables.Tables.CONTACT;

import java.util.List;
import java.util.Optional;
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
        return courts.divisions(court).stream()
                .filter(one -> one.kind() != DivisionKind.LEADERSHIP)
                .filter(one -> !colleagues(one.id()).isEmpty())
                .toList();
    }

    /** 联络人 Who was named; empty: nobody. */
    public Optional<PersonId> named(DivisionId division) {
        return database.select(CONTACT.PERSON)
                .from(CONTACT)
                .where(CONTACT.DIVISION.eq(division.value()))
                .and(CONTACT.PERSON.isNotNull())
                .fetchOptional(row -> new PersonId(row.value1()))
                .filter(person -> people.actor(person).filter(Actor::colleague).isPresent());
    }

    /** 负责人 Who leads what the division has to do: the chief judge, else whoever is named, else the first; empty: nobody works there. */
    public Optional<PersonId> head(DivisionId division) {
        return people.chiefs(division).stream()
                .findFirst()
                .or(() -> named(division))
                .or(() -> colleagues(division).stream().findFirst());
    }

    /** 应答人 Who is asked: whoever is named, else who heads it. */
    public List<PersonId> asked(DivisionId division) {
        return named(division).or(() -> head(division)).map(List::of).orElse(List.of());
    }

    /** Whether the person answers for the division. */
    public boolean answers(Actor actor, DivisionId division) {
        return actor.colleague()
                && (people.chiefs(division).contains(actor.id())
                        || head(division).filter(actor.id()::equals).isPresent()
                        || named(division).filter(actor.id()::equals).isPresent());
    }

    /** 同庭同事 Who of the division can be named, in the order of staff numbers. */
    public List<PersonId> colleagues(DivisionId division) {
        return people.members(division).stream()
                .map(Person::id)
                .filter(one -> people.actor(one).filter(Actor::colleague).isPresent())
                .toList();
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

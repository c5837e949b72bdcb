package org.mingjing.court.foundation.people;

import static org.mingjing.court.foundation.people.tables.Tables.COURT;
import static org.mingjing.court.foundation.people.tables.Tables.DIVISION;
import static org.mingjing.court.foundation.people.tables.Tables.PERSON;
import static org.mingjing.court.foundation.people.tables.Tables.ROLE_HELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 编制 Sets up courts, divisions and people, many at once, and changes what they hold; the caller brings the transaction. */
@Component
public class Roster {

    private final DSLContext database;

    Roster(DSLContext database) {
        this.database = database;
    }

    /** Courts already held here stay as they are. */
    public void addCourts(List<NewCourt> courts) {
        if (courts.isEmpty()) {
            return;
        }
        var rows = courts.stream()
                .map(court -> {
                    CourtId parent = court.parent();
                    return DSL.row(
                            court.id().value(),
                            court.name(),
                            (short) court.level(),
                            parent == null ? null : parent.value(),
                            court.imported());
                })
                .toList();
        database.insertInto(COURT, COURT.CODE, COURT.NAME, COURT.LEVEL, COURT.PARENT, COURT.IMPORTED)
                .valuesOfRows(rows)
                .onConflict(COURT.CODE)
                .doNothing()
                .execute();
    }

    /** In the order given. */
    public List<DivisionId> addDivisions(List<NewDivision> divisions) {
        List<DivisionId> added = new ArrayList<>();
        for (NewDivision division : divisions) {
            UUID id = database.insertInto(DIVISION)
                    .set(DIVISION.COURT, division.court().value())
                    .set(DIVISION.NAME, division.name())
                    .set(DIVISION.KIND, division.kind().word())
                    .set(DIVISION.POSITION, (short) division.position())
                    .returning(DIVISION.ID)
                    .fetchSingle()
                    .getId();
            added.add(new DivisionId(id));
        }
        return added;
    }

    /** In the order given, with their roles. */
    public List<PersonId> addPeople(List<NewPerson> people) {
        List<PersonId> added = new ArrayList<>();
        for (NewPerson person : people) {
            DivisionId division = person.division();
            PersonId id = new PersonId(database.insertInto(PERSON)
                    .set(PERSON.COURT, person.court().value())
                    .set(PERSON.DIVISION, division == null ? null : division.value())
                    .set(PERSON.NAME, person.name())
                    .set(PERSON.STAFF_NO, person.staffNumber())
                    .set(PERSON.POST, person.post())
                    .returning(PERSON.ID)
                    .fetchSingle()
                    .getId());
            person.roles().forEach(role -> grant(id, role));
            added.add(id);
        }
        return added;
    }

    /** Gives a role from its first day on; one that is held already stays. */
    public void grant(PersonId person, RoleHeld held) {
        DivisionId division = held.division();
        database.insertInto(ROLE_HELD)
                .set(ROLE_HELD.PERSON, person.value())
                .set(ROLE_HELD.ROLE, held.role().name())
                .set(ROLE_HELD.DIVISION, division == null ? null : division.value())
                .set(ROLE_HELD.SINCE, held.since())
                .set(ROLE_HELD.UNTIL, held.until())
                .onConflictDoNothing()
                .execute();
    }

    /** Ends a role after {@code lastDay}; one that had not yet begun by then is taken back whole. */
    public void endRole(PersonId person, Role role, LocalDate lastDay) {
        var held = ROLE_HELD.PERSON.eq(person.value()).and(ROLE_HELD.ROLE.eq(role.name()));
        database.deleteFrom(ROLE_HELD)
                .where(held)
                .and(ROLE_HELD.SINCE.gt(lastDay))
                .execute();
        database.update(ROLE_HELD)
                .set(ROLE_HELD.UNTIL, lastDay)
                .where(held)
                .and(ROLE_HELD.UNTIL.isNull().or(ROLE_HELD.UNTIL.gt(lastDay)))
                .execute();
    }

    /** 调离、复职 A person who has left keeps the name in old records and can do nothing. */
    public void setActive(PersonId person, boolean active) {
        database.update(PERSON)
                .set(PERSON.ACTIVE, active)
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }
}

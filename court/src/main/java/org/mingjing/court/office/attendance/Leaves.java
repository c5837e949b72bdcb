package org.mingjing.court.office.attendance;

import static org.mingjing.court.office.attendance.tables.Tables.LEAVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 请假簿 Called inside CourtBoundary. */
@Repository
public class Leaves {

    private final DSLContext database;

    Leaves(DSLContext database) {
        this.database = database;
    }

    void add(CourtId court, UUID slip, Leave leave) {
        PersonId deputy = leave.deputy();
        database.insertInto(LEAVE)
                .set(LEAVE.COURT, court.value())
                .set(LEAVE.PERSON, leave.person().value())
                .set(LEAVE.KIND, leave.kind())
                .set(LEAVE.SINCE, leave.since())
                .set(LEAVE.UNTIL, leave.until())
                .set(LEAVE.DAYS, leave.days())
                .set(LEAVE.DEPUTY, deputy == null ? null : deputy.value())
                .set(LEAVE.SLIP, slip)
                .execute();
    }

    /** Whether the person is away on any of these days. */
    boolean away(PersonId person, LocalDate from, LocalDate to) {
        return database.fetchExists(
                LEAVE, LEAVE.PERSON.eq(person.value()).and(LEAVE.SINCE.le(to)).and(LEAVE.UNTIL.ge(from)));
    }

    /** 何人请假 Those of the court who are away on these days, by their first day. */
    public List<Leave> of(CourtId court, LocalDate from, LocalDate to) {
        return database.selectFrom(LEAVE)
                .where(LEAVE.COURT.eq(court.value()))
                .and(LEAVE.SINCE.le(to))
                .and(LEAVE.UNTIL.ge(from))
                .orderBy(LEAVE.SINCE, LEAVE.ID)
                .fetch(row -> new Leave(
                        new PersonId(row.getPerson()),
                        row.getKind(),
                        row.getSince(),
                        row.getUntil(),
                        row.getDays(),
                        row.getDeputy() == null ? null : new PersonId(row.getDeputy())));
    }
}

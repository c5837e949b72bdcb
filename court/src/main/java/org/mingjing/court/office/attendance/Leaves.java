package org.mingjing.court.office.attendance;

import static org.mingjing.court.office.attendance.tables.Tables.LEAVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

    void add(CourtId court, Leave leave) {
        PersonId deputy = leave.deputy();
        database.insertInto(LEAVE)
                .set(LEAVE.COURT, court.value())
                .set(LEAVE.PERSON, leave.person().value())
                .set(LEAVE.KIND, leave.kind())
                .set(LEAVE.SINCE, leave.since())
                .set(LEAVE.UNTIL, leave.until())
                .set(LEAVE.DAYS, leave.days())
                .set(LEAVE.DEPUTY, deputy == null ? null : deputy.value())
                .set(LEAVE.SLIP, leave.slip())
                .execute();
    }

    /** Whether the person is away on any of these days. */
    boolean away(PersonId person, LocalDate from, LocalDate to) {
        return database.fetchExists(LEAVE, LEAVE.PERSON.eq(person.value()).and(between(from, to)));
    }

    /** 销假 Back on the day; false when the leave is not his, or over by then. */
    boolean back(UUID slip, PersonId person, LocalDate on) {
        return database.update(LEAVE)
                        .set(LEAVE.BACK_ON, DSL.greatest(DSL.val(on), LEAVE.SINCE))
                        .where(LEAVE.SLIP.eq(slip))
                        .and(LEAVE.PERSON.eq(person.value()))
                        .and(LEAVE.UNTIL.ge(on))
                        .and(LEAVE.BACK_ON.isNull())
                        .execute()
                == 1;
    }

    private static Condition between(LocalDate from, LocalDate to) {
        return LEAVE.SINCE
                .le(to)
                .and(LEAVE.UNTIL.ge(from))
                .and(LEAVE.BACK_ON.isNull().or(LEAVE.BACK_ON.gt(DSL.greatest(DSL.val(from), LEAVE.SINCE))));
    }

    /** 何人请假 Those of the court who are away on these days, by their first day. */
    public List<Leave> of(CourtId court, LocalDate from, LocalDate to) {
        return database.selectFrom(LEAVE)
                .where(LEAVE.COURT.eq(court.value()))
                .and(between(from, to))
                .orderBy(LEAVE.SINCE, LEAVE.ID)
                .fetch(row -> new Leave(
                        new PersonId(row.getPerson()),
                        row.getKind(),
                        row.getSince(),
                        row.getUntil(),
                        row.getDays(),
                        row.getDeputy() == null ? null : new PersonId(row.getDeputy()),
                        row.getSlip()));
    }
}

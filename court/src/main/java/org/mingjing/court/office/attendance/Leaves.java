package org.mingjing.court.office.attendance;

import static org.mingjing.court.office.attendance.tables.Tables.LEAVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.attendance.tables.tables.records.LeaveRecord;
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
        addAll(court, List.of(leave));
    }

    /** Also those of the past, as other books hold them. */
    public void addAll(CourtId court, List<Leave> leaves) {
        database.batchInsert(leaves.stream()
                        .map(leave -> {
                            PersonId deputy = leave.deputy();
                            LeaveRecord row = database.newRecord(LEAVE);
                            row.setId(UUID.randomUUID());
                            row.setCourt(court.value());
                            row.setPerson(leave.person().value());
                            row.setKind(leave.kind());
                            row.setSince(leave.since());
                            row.setUntil(leave.until());
                            row.setDays(leave.days());
                            row.setDeputy(deputy == null ? null : deputy.value());
                            row.setSlip(leave.slip());
                            return row;
                        })
                        .toList())
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

    /** 已批的假 Of a kind and a calendar year, as they were taken: a day of return ends them. */
    List<Leave> ofYear(PersonId person, String kind, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return database
                .selectFrom(LEAVE)
                .where(LEAVE.PERSON.eq(person.value()))
                .and(LEAVE.KIND.eq(kind))
                .and(between(first, first.plusYears(1).minusDays(1)))
                .orderBy(LEAVE.SINCE)
                .fetch(Leaves::read)
                .stream()
                .filter(leave -> !leave.until().isBefore(leave.since()))
                .toList();
    }

    /** 已销假 Whether the leave of these days ended before its time, or was never taken. */
    boolean givenBack(PersonId person, LocalDate since, LocalDate until) {
        return database.fetchExists(
                LEAVE,
                LEAVE.PERSON
                        .eq(person.value())
                        .and(LEAVE.SINCE.eq(since))
                        .and(LEAVE.UNTIL.eq(until))
                        .and(LEAVE.BACK_ON.isNotNull()));
    }

    /** 待销之假 */
    Optional<Leave> of(UUID slip) {
        return database.selectFrom(LEAVE)
                .where(LEAVE.SLIP.eq(slip))
                .fetchOptional(row -> new Leave(
                        new PersonId(row.getPerson()),
                        row.getKind(),
                        row.getSince(),
                        row.getUntil(),
                        row.getDays(),
                        row.getDeputy() == null ? null : new PersonId(row.getDeputy()),
                        row.getSlip()));
    }

    private static Leave read(LeaveRecord row) {
        LocalDate back = row.getBackOn();
        return new Leave(
                new PersonId(row.getPerson()),
                row.getKind(),
                row.getSince(),
                back == null ? row.getUntil() : back.minusDays(1),
                row.getDays(),
                row.getDeputy() == null ? null : new PersonId(row.getDeputy()),
                row.getSlip());
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

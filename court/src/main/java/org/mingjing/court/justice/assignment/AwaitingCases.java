package org.mingjing.court.justice.assignment;

import static org.mingjing.court.justice.assignment.tables.Tables.WAITING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.tables.tables.records.WaitingRecord;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 待分案件簿 Called inside CourtBoundary. */
@Repository
public class AwaitingCases {

    private final DSLContext database;

    AwaitingCases(DSLContext database) {
        this.database = database;
    }

    /** Nearest date first. */
    public List<AwaitingCase> open(CourtId court, int most) {
        return database.selectFrom(WAITING)
                .where(WAITING.COURT.eq(court.value()))
                .and(WAITING.ENDED_ON.isNull())
                .orderBy(WAITING.DUE_ON, WAITING.CASE_ID)
                .limit(most)
                .fetch(AwaitingCases::read);
    }

    /** Whether it still waits or not. */
    public Optional<AwaitingCase> find(CaseId id) {
        return database.selectFrom(WAITING)
                .where(WAITING.CASE_ID.eq(id.value()))
                .fetchOptional(AwaitingCases::read);
    }

    /** So that two who draw at once come one after the other. */
    void hold(CaseId id) {
        database.selectOne()
                .from(WAITING)
                .where(WAITING.CASE_ID.eq(id.value()))
                .forUpdate()
                .execute();
    }

    void add(CourtId court, AwaitingCase one) {
        database.insertInto(WAITING)
                .set(WAITING.CASE_ID, one.id().value())
                .set(WAITING.COURT, court.value())
                .set(WAITING.CLERK, one.clerk().value())
                .set(WAITING.FILED_ON, one.filedOn())
                .set(WAITING.DUE_ON, one.dueOn())
                .execute();
    }

    /** False when it did not wait. */
    boolean end(CaseId id, LocalDate on) {
        return database.update(WAITING)
                        .set(WAITING.ENDED_ON, on)
                        .where(WAITING.CASE_ID.eq(id.value()))
                        .and(WAITING.ENDED_ON.isNull())
                        .execute()
                == 1;
    }

    private static AwaitingCase read(WaitingRecord row) {
        return new AwaitingCase(
                new CaseId(row.getCaseId()), new PersonId(row.getClerk()), row.getFiledOn(), row.getDueOn());
    }
}

package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.ABSENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 缺席簿 Called inside CourtBoundary. */
@Repository
public class SeatAbsences {

    private final DSLContext database;

    SeatAbsences(DSLContext database) {
        this.database = database;
    }

    /** 待定 Those about which nobody has decided. */
    public List<SeatAbsence> open(HearingId hearing) {
        return fetch(ABSENCE.SESSION.eq(hearing.value()));
    }

    List<SeatAbsence> openOf(SubjectRef cause, LocalDate from) {
        return fetch(ABSENCE.CAUSE.eq(cause.toString()).and(ABSENCE.UNTIL.ge(from)));
    }

    void add(SeatAbsence one) {
        database.insertInto(ABSENCE)
                .set(ABSENCE.SESSION, one.hearing().value())
                .set(ABSENCE.COURT, one.court().value())
                .set(ABSENCE.PERSON, one.person().value())
                .set(ABSENCE.CAUSE, one.cause())
                .set(ABSENCE.SINCE, one.since())
                .set(ABSENCE.UNTIL, one.until())
                .onConflictDoNothing()
                .execute();
    }

    /**
     * Whether there was anything to decide.
     *
     * @param how kept, changed or back
     * @param by null: it follows from something else
     */
    boolean decide(HearingId hearing, String how, String reason, @Nullable PersonId by, LocalDate on) {
        UUID person = by == null ? null : by.value();
        return database.update(ABSENCE)
                        .set(ABSENCE.DECIDED, how)
                        .set(ABSENCE.REASON, reason)
                        .set(ABSENCE.DECIDED_BY, person)
                        .set(ABSENCE.DECIDED_ON, on)
                        .where(ABSENCE.SESSION.eq(hearing.value()))
                        .and(ABSENCE.DECIDED.isNull())
                        .execute()
                > 0;
    }

    private List<SeatAbsence> fetch(Condition which) {
        return database.selectFrom(ABSENCE)
                .where(which)
                .and(ABSENCE.DECIDED.isNull())
                .orderBy(ABSENCE.SINCE, ABSENCE.PERSON)
                .fetch(row -> new SeatAbsence(
                        new HearingId(row.getSession()),
                        new CourtId(row.getCourt()),
                        new PersonId(row.getPerson()),
                        row.getCause(),
                        row.getSince(),
                        row.getUntil()));
    }
}

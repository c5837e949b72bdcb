package org.mingjing.court.justice.assignment;

import static org.mingjing.court.justice.assignment.tables.Tables.PAUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.tables.tables.records.PauseRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 暂停分案簿 Called inside CourtBoundary. */
@Repository
public class JudgePauses {

    private final DSLContext database;

    JudgePauses(DSLContext database) {
        this.database = database;
    }

    /** Newest first. */
    public List<JudgePause> of(CourtId court, int most) {
        return fetch(PAUSE.COURT.eq(court.value()), most);
    }

    List<JudgePause> on(CourtId court, LocalDate day) {
        return fetch(
                        PAUSE.COURT
                                .eq(court.value())
                                .and(PAUSE.SINCE.le(day))
                                .and(PAUSE.UNTIL.isNull().or(PAUSE.UNTIL.ge(day))),
                        Integer.MAX_VALUE)
                .stream()
                .filter(pause -> pause.on(day))
                .toList();
    }

    Optional<JudgePause> findToChange(UUID id) {
        return database.selectFrom(PAUSE).where(PAUSE.ID.eq(id)).forUpdate().fetchOptional(JudgePauses::read);
    }

    void add(CourtId court, JudgePause pause) {
        database.insertInto(PAUSE)
                .set(PAUSE.ID, pause.id())
                .set(PAUSE.COURT, court.value())
                .set(PAUSE.PERSON, pause.judge().value())
                .set(PAUSE.SINCE, pause.since())
                .set(PAUSE.UNTIL, pause.until())
                .set(PAUSE.REASON, pause.reason())
                .set(PAUSE.RECORDED_BY, pause.recordedBy().value())
                .set(PAUSE.RECORDED_AT, pause.recordedAt())
                .execute();
    }

    void end(UUID id, LocalDate on, PersonId by) {
        database.update(PAUSE)
                .set(PAUSE.ENDED_ON, on)
                .set(PAUSE.ENDED_BY, by.value())
                .where(PAUSE.ID.eq(id))
                .execute();
    }

    private List<JudgePause> fetch(Condition which, int most) {
        return database.selectFrom(PAUSE)
                .where(which)
                .orderBy(PAUSE.SINCE.desc(), PAUSE.ID.desc())
                .limit(most)
                .fetch(JudgePauses::read);
    }

    private static JudgePause read(PauseRecord row) {
        return new JudgePause(
                row.getId(),
                new PersonId(row.getPerson()),
                row.getSince(),
                row.getUntil(),
                row.getReason(),
                new PersonId(row.getRecordedBy()),
                row.getRecordedAt(),
                row.getEndedOn());
    }
}

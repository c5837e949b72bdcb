package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.MINUTES;
import static org.mingjing.court.justice.hearings.tables.Tables.SIGNATURE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 笔录簿 Every version of every record. Called inside CourtBoundary. */
@Repository
public class MinutesBook {

    private final DSLContext database;

    MinutesBook(DSLContext database) {
        this.database = database;
    }

    /** All versions, newest first. */
    public List<Minutes> of(HearingId id) {
        Map<Integer, List<Minutes.Signature>> signatures = database.selectFrom(SIGNATURE)
                .where(SIGNATURE.SESSION.eq(id.value()))
                .fetchGroups(
                        SIGNATURE.VERSION,
                        row -> new Minutes.Signature(
                                SeatRole.of(row.getRole()), new PersonId(row.getPerson()), row.getSignedAt()));
        return database.selectFrom(MINUTES)
                .where(MINUTES.SESSION.eq(id.value()))
                .orderBy(MINUTES.VERSION.desc())
                .fetch(row -> new Minutes(
                        row.getVersion(),
                        row.getText(),
                        row.getRefused(),
                        new PersonId(row.getWrittenBy()),
                        row.getWrittenAt(),
                        signatures.getOrDefault(row.getVersion(), List.of())));
    }

    void add(HearingId id, CourtId court, Minutes minutes) {
        database.insertInto(MINUTES)
                .set(MINUTES.SESSION, id.value())
                .set(MINUTES.COURT, court.value())
                .set(MINUTES.VERSION, minutes.version())
                .set(MINUTES.TEXT, minutes.text())
                .set(MINUTES.REFUSED, minutes.refused())
                .set(MINUTES.WRITTEN_BY, minutes.writtenBy().value())
                .set(MINUTES.WRITTEN_AT, minutes.writtenAt())
                .execute();
    }

    void sign(HearingId id, CourtId court, int version, SeatRole role, PersonId person, OffsetDateTime at) {
        database.insertInto(SIGNATURE)
                .set(SIGNATURE.SESSION, id.value())
                .set(SIGNATURE.COURT, court.value())
                .set(SIGNATURE.VERSION, version)
                .set(SIGNATURE.ROLE, role.word())
                .set(SIGNATURE.PERSON, person.value())
                .set(SIGNATURE.SIGNED_AT, at)
                .execute();
    }
}

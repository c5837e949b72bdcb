package org.mingjing.court.office.attendance;

import static org.mingjing.court.office.attendance.tables.Tables.PRESENCE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.attendance.tables.tables.records.PresenceRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 打卡簿 Called inside CourtBoundary. */
@Repository
public class Presences {

    private final DSLContext database;

    Presences(DSLContext database) {
        this.database = database;
    }

    /** False: it was done on that day already. The first time of coming stands, and the first of going. */
    boolean note(CourtId court, PersonId person, LocalDate day, OffsetDateTime at, boolean leaving) {
        TableField<PresenceRecord, OffsetDateTime> which = leaving ? PRESENCE.OUT_AT : PRESENCE.IN_AT;
        return database.insertInto(PRESENCE)
                        .set(PRESENCE.COURT, court.value())
                        .set(PRESENCE.PERSON, person.value())
                        .set(PRESENCE.DAY, day)
                        .set(which, at)
                        .onConflict(PRESENCE.PERSON, PRESENCE.DAY)
                        .doUpdate()
                        .set(which, at)
                        .where(which.isNull())
                        .execute()
                == 1;
    }

    /** From one day to another, both counted, the latest first. */
    public List<Presence> of(PersonId person, LocalDate from, LocalDate to) {
        return database.selectFrom(PRESENCE)
                .where(PRESENCE.PERSON.eq(person.value()))
                .and(PRESENCE.DAY.between(from, to))
                .orderBy(PRESENCE.DAY.desc())
                .fetch(row -> new Presence(row.getDay(), row.getInAt(), row.getOutAt()));
    }

    /** A year at once, e.g. of another system's machine. */
    public void addAll(CourtId court, PersonId person, List<Presence> days) {
        database.batchInsert(days.stream()
                        .map(one -> {
                            PresenceRecord row = database.newRecord(PRESENCE);
                            row.setCourt(court.value());
                            row.setPerson(person.value());
                            row.setDay(one.day());
                            row.setInAt(one.in());
                            row.setOutAt(one.out());
                            return row;
                        })
                        .toList())
                .execute();
    }
}

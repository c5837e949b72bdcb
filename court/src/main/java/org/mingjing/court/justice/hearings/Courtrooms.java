package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.COURTROOM;
import static org.mingjing.court.justice.hearings.tables.Tables.POLICE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.court.justice.hearings.tables.tables.records.CourtroomRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 审判庭簿 The rooms of each court and the officers it can send. Called inside CourtBoundary. */
@Repository
public class Courtrooms {

    private final DSLContext database;

    Courtrooms(DSLContext database) {
        this.database = database;
    }

    public Optional<Courtroom> find(CourtroomId id) {
        return database.selectFrom(COURTROOM).where(COURTROOM.ID.eq(id.value())).fetchOptional(Courtrooms::room);
    }

    /** In the order in which they were entered. */
    public List<Courtroom> of(CourtId court) {
        return database.selectFrom(COURTROOM)
                .where(COURTROOM.COURT.eq(court.value()))
                .orderBy(COURTROOM.PLACE)
                .fetch(Courtrooms::room);
    }

    /** 可派法警 Empty while nobody has said how many. */
    public Optional<Integer> police(CourtId court) {
        return database.select(POLICE.OFFICERS)
                .from(POLICE)
                .where(POLICE.COURT.eq(court.value()))
                .fetchOptional(POLICE.OFFICERS);
    }

    boolean taken(CourtId court, String name, CourtroomId by) {
        return database.fetchExists(
                COURTROOM,
                COURTROOM.COURT.eq(court.value()).and(COURTROOM.NAME.eq(name)).and(COURTROOM.ID.ne(by.value())));
    }

    void add(Courtroom room) {
        database.insertInto(COURTROOM)
                .set(standing(room))
                .set(COURTROOM.ID, room.id().value())
                .set(COURTROOM.COURT, room.court().value())
                .execute();
    }

    /** False when somebody else changed it since. */
    boolean update(Courtroom room) {
        return database.update(COURTROOM)
                        .set(standing(room))
                        .set(COURTROOM.REVISION, room.revision() + 1)
                        .where(COURTROOM.ID.eq(room.id().value()))
                        .and(COURTROOM.REVISION.eq(room.revision()))
                        .execute()
                == 1;
    }

    void police(CourtId court, int officers) {
        database.insertInto(POLICE)
                .set(POLICE.COURT, court.value())
                .set(POLICE.OFFICERS, officers)
                .onConflict(POLICE.COURT)
                .doUpdate()
                .set(POLICE.OFFICERS, officers)
                .execute();
    }

    private static CourtroomRecord standing(Courtroom room) {
        CourtroomRecord row = new CourtroomRecord();
        row.setName(room.name());
        row.setSeats(room.seats());
        row.setVideo(room.video());
        row.setDock(room.dock());
        row.setInUse(room.inUse());
        return row;
    }

    private static Courtroom room(CourtroomRecord row) {
        return new Courtroom(
                new CourtroomId(row.getId()),
                new CourtId(row.getCourt()),
                row.getName(),
                row.getSeats(),
                row.getVideo(),
                row.getDock(),
                row.getInUse(),
                row.getRevision());
    }
}

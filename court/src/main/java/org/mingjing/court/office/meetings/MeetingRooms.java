package org.mingjing.court.office.meetings;

import static org.mingjing.court.office.meetings.tables.Tables.KIND;
import static org.mingjing.court.office.meetings.tables.Tables.ROOM;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.office.meetings.tables.tables.records.RoomRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 会议室簿 The meeting rooms of each court, and the kinds of its meetings. Called inside CourtBoundary. */
@Repository
public class MeetingRooms {

    private final DSLContext database;
    private final List<String> usual;

    MeetingRooms(DSLContext database) {
        this.database = database;
        try (var in = Objects.requireNonNull(MeetingRooms.class.getResourceAsStream("/meetings/kinds.txt"))) {
            this.usual = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which they were entered. */
    public List<MeetingRoom> of(CourtId court) {
        return database.selectFrom(ROOM)
                .where(ROOM.COURT.eq(court.value()))
                .orderBy(ROOM.PLACE)
                .fetch(MeetingRooms::room);
    }

    public Optional<MeetingRoom> find(RoomId id) {
        return database.selectFrom(ROOM).where(ROOM.ID.eq(id.value())).fetchOptional(MeetingRooms::room);
    }

    /** 会议类别 The usual ones until the court names its own. */
    public List<String> kinds(CourtId court) {
        List<String> own = database.select(KIND.NAME)
                .from(KIND)
                .where(KIND.COURT.eq(court.value()))
                .and(KIND.IN_USE)
                .orderBy(KIND.PLACE)
                .fetch(KIND.NAME);
        return own.isEmpty() ? usual : own;
    }

    boolean taken(CourtId court, String name, RoomId by) {
        return database.fetchExists(
                ROOM, ROOM.COURT.eq(court.value()).and(ROOM.NAME.eq(name)).and(ROOM.ID.ne(by.value())));
    }

    void add(MeetingRoom room) {
        RoomRecord row = standing(room);
        row.setId(room.id().value());
        row.setCourt(room.court().value());
        database.insertInto(ROOM).set(row).execute();
    }

    /** False when somebody else changed it since. */
    boolean update(MeetingRoom room) {
        return database.update(ROOM)
                        .set(standing(room))
                        .set(ROOM.REVISION, room.revision() + 1)
                        .where(ROOM.ID.eq(room.id().value()))
                        .and(ROOM.REVISION.eq(room.revision()))
                        .execute()
                == 1;
    }

    void setKinds(CourtId court, List<String> names) {
        database.update(KIND)
                .set(KIND.IN_USE, false)
                .where(KIND.COURT.eq(court.value()))
                .execute();
        for (int place = 0; place < names.size(); place++) {
            database.insertInto(KIND)
                    .set(KIND.COURT, court.value())
                    .set(KIND.NAME, names.get(place))
                    .set(KIND.PLACE, place)
                    .set(KIND.IN_USE, true)
                    .onConflict(KIND.COURT, KIND.NAME)
                    .doUpdate()
                    .set(KIND.PLACE, place)
                    .set(KIND.IN_USE, true)
                    .execute();
        }
    }

    private static RoomRecord standing(MeetingRoom room) {
        RoomRecord row = new RoomRecord();
        row.setName(room.name());
        row.setSeats(room.seats());
        row.setVideo(room.video());
        row.setInUse(room.inUse());
        return row;
    }

    private static MeetingRoom room(RoomRecord row) {
        return new MeetingRoom(
                new RoomId(row.getId()),
                new CourtId(row.getCourt()),
                row.getName(),
                row.getSeats(),
                row.getVideo(),
                row.getInUse(),
                row.getRevision());
    }
}

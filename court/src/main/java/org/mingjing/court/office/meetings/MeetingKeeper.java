package org.mingjing.court.office.meetings;

import static org.mingjing.court.office.meetings.tables.Tables.MEETING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomKeeper;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.kernel.CourtId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 会议占用 Tells all who share the rooms of the court when a meeting is in them: its kind and who called it, never what it is about. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // meeting rooms stand before courtrooms
class MeetingKeeper implements RoomKeeper {

    private final MeetingRooms rooms;
    private final DSLContext database;

    MeetingKeeper(MeetingRooms rooms, DSLContext database) {
        this.rooms = rooms;
        this.database = database;
    }

    @Override
    public String kind() {
        return MeetingId.KIND;
    }

    @Override
    public List<SharedRoom> rooms(CourtId court) {
        return rooms.of(court).stream()
                .map(one -> new SharedRoom(one.id(), one.name(), one.seats(), one.video(), one.inUse()))
                .toList();
    }

    @Override
    public List<RoomTaken> taken(CourtId court, Collection<RoomId> among, LocalDate from, LocalDate to) {
        return database.selectFrom(MEETING)
                .where(MEETING.ROOM.in(among.stream().map(RoomId::value).toList()))
                .and(MEETING.STATE.eq(MeetingState.FIXED.word()))
                .and(MEETING.DAY.between(from, to))
                .fetch(row -> new RoomTaken(
                        new RoomId(row.getRoom()),
                        new RoomTime(row.getDay(), row.getStarts(), row.getEnds()),
                        new MeetingId(row.getId()).subject(),
                        "meetings.taken",
                        row.getKind(),
                        new PersonId(row.getOrganiser())));
    }
}

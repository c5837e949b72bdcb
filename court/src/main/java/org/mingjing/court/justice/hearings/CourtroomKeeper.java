package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.SEAT;
import static org.mingjing.court.justice.hearings.tables.Tables.SESSION;

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
import org.springframework.stereotype.Component;

/** 审判庭占用 Tells all who share the rooms of the court which courtrooms there are and when somebody sits in them; never in which case. */
@Component
class CourtroomKeeper implements RoomKeeper {

    private final Courtrooms rooms;
    private final DSLContext database;

    CourtroomKeeper(Courtrooms rooms, DSLContext database) {
        this.rooms = rooms;
        this.database = database;
    }

    @Override
    public String kind() {
        return HearingId.KIND;
    }

    @Override
    public List<SharedRoom> rooms(CourtId court) {
        return rooms.of(court).stream()
                .map(one -> new SharedRoom(one.id().shared(), one.name(), one.seats(), one.video(), one.inUse()))
                .toList();
    }

    @Override
    public List<RoomTaken> taken(CourtId court, Collection<RoomId> among, LocalDate from, LocalDate to) {
        return database.select(SESSION.ID, SESSION.ROOM, SESSION.DAY, SESSION.STARTS, SESSION.ENDS, SEAT.PERSON)
                .from(SESSION)
                .join(SEAT)
                .on(SEAT.SESSION.eq(SESSION.ID).and(SEAT.ROLE.eq(SeatRole.JUDGE.word())))
                .where(SESSION.ROOM.in(among.stream().map(RoomId::value).toList()))
                .and(SESSION.STATE.eq(HearingState.FIXED.word()))
                .and(SESSION.DAY.between(from, to))
                .fetch(row -> new RoomTaken(
                        new RoomId(row.value2()),
                        new RoomTime(row.value3(), row.value4(), row.value5()),
                        new HearingId(row.value1()).subject(),
                        "hearings.taken.sits",
                        "",
                        new PersonId(row.value6())));
    }
}

package org.mingjing.court.office.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.rooms.FreeHours;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** 用房审查 What stands in a room, and the next times and rooms that are free, whoever keeps the room. Called inside CourtBoundary. */
@Component
public class MeetingCheck {

    private static final int PROPOSED = 3;
    private static final int DAYS_AHEAD = 30;

    private final SharedRooms rooms;
    private final CourtCalendars calendars;
    private final Clock clock;

    MeetingCheck(SharedRooms rooms, CourtCalendars calendars, Clock clock) {
        this.rooms = rooms;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param except the meeting that is changed; null: a new one */
    public RoomScrutiny of(CourtId court, RoomId wanted, RoomTime time, int heads, @Nullable MeetingId except) {
        List<SharedRoom> all =
                rooms.of(court).stream().filter(SharedRoom::inUse).toList();
        SharedRoom room =
                all.stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(null);
        List<RoomTaken> taken = rooms
                .taken(
                        court,
                        all.stream().map(SharedRoom::id).toList(),
                        time.day(),
                        time.day().plusDays(DAYS_AHEAD))
                .stream()
                .filter(one -> except == null || !one.by().equals(except.subject()))
                .toList();
        List<RoomTaken> standing = standing(taken, wanted, time);
        boolean fits = room != null && room.seats() >= heads;
        return standing.isEmpty() && fits
                ? new RoomScrutiny(room, List.of(), List.of(), List.of())
                : new RoomScrutiny(
                        room,
                        standing,
                        fits ? free(court, taken, wanted, time) : List.of(),
                        others(all, taken, wanted, time, heads));
    }

    private List<RoomTime> free(CourtId court, List<RoomTaken> taken, RoomId room, RoomTime time) {
        WorkingCalendar calendar = calendars.of(court);
        LocalDate last = time.day().plusDays(DAYS_AHEAD);
        LocalDateTime now = LocalDateTime.now(clock);
        return new FreeHours(
                        Duration.between(time.from(), time.to()),
                        then -> then.day().atTime(then.from()).isAfter(now)
                                && standing(taken, room, then).isEmpty())
                .first(PROPOSED, time.day(), last, calendar::isWorkingDay);
    }

    private static List<SharedRoom> others(
            List<SharedRoom> all, List<RoomTaken> taken, RoomId wanted, RoomTime time, int heads) {
        return all.stream()
                .filter(one -> !one.id().equals(wanted) && one.seats() >= heads)
                .filter(one -> standing(taken, one.id(), time).isEmpty())
                .sorted(Comparator.comparingInt(SharedRoom::seats))
                .limit(PROPOSED)
                .toList();
    }

    private static List<RoomTaken> standing(List<RoomTaken> taken, RoomId room, RoomTime time) {
        return taken.stream()
                .filter(one -> one.room().equals(room) && one.time().overlaps(time))
                .toList();
    }
}

package org.mingjing.court.foundation.rooms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 共用房间簿 All rooms of a court and all that is fixed in them, whoever fixed it. Called inside CourtBoundary. */
@Component
public class SharedRooms {

    private final DSLContext database;
    private final List<RoomKeeper> keepers;

    SharedRooms(DSLContext database, List<RoomKeeper> keepers) {
        this.database = database;
        this.keepers = List.copyOf(keepers);
    }

    /** Those of one keeper after those of another. */
    public List<SharedRoom> of(CourtId court) {
        return keepers.stream().flatMap(one -> one.rooms(court).stream()).toList();
    }

    public Optional<SharedRoom> find(CourtId court, RoomId room) {
        return of(court).stream().filter(one -> one.id().equals(room)).findFirst();
    }

    /** In the order of time. */
    public List<RoomTaken> taken(CourtId court, Collection<RoomId> rooms, LocalDate from, LocalDate to) {
        return taken(keepers, court, rooms, from, to);
    }

    /** What others than the keeper of this kind have fixed, in the order of time. */
    public List<RoomTaken> takenByOthers(
            String kind, CourtId court, Collection<RoomId> rooms, LocalDate from, LocalDate to) {
        return taken(keepers.stream().filter(one -> !one.kind().equals(kind)).toList(), court, rooms, from, to);
    }

    private static List<RoomTaken> taken(
            List<RoomKeeper> among, CourtId court, Collection<RoomId> rooms, LocalDate from, LocalDate to) {
        return rooms.isEmpty()
                ? List.of()
                : among.stream()
                        .flatMap(one -> one.taken(court, rooms, from, to).stream())
                        .sorted(Comparator.comparing(
                                        (RoomTaken one) -> one.time().day())
                                .thenComparing(one -> one.time().from()))
                        .toList();
    }

    /**
     * 一院一时一人 Whoever fixes something in a room of a court waits for whoever does so now, whatever it is: what was checked stays true
     * until it is written.
     */
    public void hold(CourtId court) {
        database.execute("select pg_advisory_xact_lock(hashtextextended('rooms ' || ?, 0))", court.value());
    }
}

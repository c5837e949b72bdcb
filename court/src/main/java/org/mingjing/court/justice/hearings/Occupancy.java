package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 占用表 What of a plan's room, people, officers and attendants other hearings already have, in one question; and who else has the room. */
@Repository
class Occupancy {

    private static final String ASK = """
        select 'ROOM' what, s.room::text as key, s.id, s.case_id, s.day, s.starts, s.ends, 0 police, '' kind, '' identity
        from hearings.session s
        where s.room = ?::uuid and s.state = 'fixed' and s.day between ?::date and ?::date and s.id <> ?::uuid
        union all
        select 'PERSON', t.person::text, t.session, s.case_id, t.day, t.starts, t.ends, 0, '', ''
        from hearings.seat t join hearings.session s on s.id = t.session
        where t.person = any (?::uuid[]) and t.live and t.day between ?::date and ?::date and t.session <> ?::uuid
        union all
        select 'POLICE', '', s.id, s.case_id, s.day, s.starts, s.ends, s.police, '', ''
        from hearings.session s
        where ?::int > 0 and s.court = ?::text and s.state = 'fixed' and s.police > 0
            and s.day between ?::date and ?::date and s.id <> ?::uuid
        union all
        select 'ATTENDANT', a.name, a.session, s.case_id, a.day, s.starts, s.ends, 0, a.kind, a.identity
        from hearings.attendant a join hearings.session s on s.id = a.session
        where a.court = ?::text and a.name = any (?::text[]) and a.live and a.day between ?::date and ?::date
            and a.session <> ?::uuid\
        """;

    private static final UUID NONE = new UUID(0, 0);

    private final DSLContext database;
    private final SharedRooms rooms;

    Occupancy(DSLContext database, SharedRooms rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    /**
     * From one day to another, both counted.
     *
     * @param except the hearing that is moved; null: none is
     */
    List<Occupied> of(CourtId court, HearingPlan plan, LocalDate from, LocalDate to, @Nullable HearingId except) {
        UUID not = except == null ? NONE : except.value();
        CourtroomId room = plan.room();
        List<Occupied> occupied = new ArrayList<>(database.resultQuery(
                        ASK,
                        room == null ? null : room.value(),
                        from,
                        to,
                        not,
                        plan.seats().stream().map(seat -> seat.person().value()).toArray(UUID[]::new),
                        from,
                        to,
                        not,
                        plan.police(),
                        court.value(),
                        from,
                        to,
                        not,
                        court.value(),
                        plan.attendants().stream().map(Attendant::name).toArray(String[]::new),
                        from,
                        to,
                        not)
                .fetch(Occupancy::read));
        if (room != null) {
            rooms.takenByOthers(HearingId.KIND, court, List.of(room.shared()), from, to).stream()
                    .map(Occupied::by)
                    .forEach(occupied::add);
        }
        return occupied;
    }

    private static Occupied read(Record row) {
        Occupied.Of of = Occupied.Of.valueOf(row.get(0, String.class));
        String name = row.get(1, String.class);
        return new Occupied(
                of,
                name,
                new HearingId(row.get(2, UUID.class)),
                new CaseId(row.get(3, UUID.class)),
                new RoomTime(row.get(4, LocalDate.class), row.get(5, LocalTime.class), row.get(6, LocalTime.class)),
                row.get(7, Integer.class),
                of == Occupied.Of.ATTENDANT
                        ? new Attendant(AttendantKind.of(row.get(8, String.class)), name, row.get(9, String.class))
                        : null,
                null);
    }
}

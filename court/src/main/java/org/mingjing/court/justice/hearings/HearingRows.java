package org.mingjing.court.justice.hearings;

import static org.mingjing.court.justice.hearings.tables.Tables.ATTENDANT;
import static org.mingjing.court.justice.hearings.tables.Tables.SEAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.hearings.tables.tables.records.AttendantRecord;
import org.mingjing.court.justice.hearings.tables.tables.records.SeatRecord;
import org.mingjing.court.justice.hearings.tables.tables.records.SessionRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.stereotype.Component;

/** 庭次的行 Between hearings and the rows that hold them. */
@Component
class HearingRows {

    private final DSLContext database;

    HearingRows(DSLContext database) {
        this.database = database;
    }

    /** With all who sit and all who are called, in the order of the rows. */
    List<Hearing> read(List<SessionRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        UUID[] ids = rows.stream().map(SessionRecord::getId).toArray(UUID[]::new);
        Map<UUID, List<HearingSeat>> seats = database.selectFrom(SEAT)
                .where(SEAT.SESSION.eq(DSL.any(ids)))
                .orderBy(
                        SEAT.SESSION,
                        DSL.case_(SEAT.ROLE).when("judge", 0).when("member", 1).else_(2),
                        SEAT.PERSON)
                .fetchGroups(
                        SEAT.SESSION,
                        row -> new HearingSeat(new PersonId(row.getPerson()), SeatRole.of(row.getRole())));
        Map<UUID, List<Attendant>> called = database.selectFrom(ATTENDANT)
                .where(ATTENDANT.SESSION.eq(DSL.any(ids)))
                .orderBy(ATTENDANT.SESSION, ATTENDANT.NO)
                .fetchGroups(
                        ATTENDANT.SESSION,
                        row -> new Attendant(AttendantKind.of(row.getKind()), row.getName(), row.getIdentity()));
        return rows.stream()
                .map(row -> hearing(
                        row, seats.getOrDefault(row.getId(), List.of()), called.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    /** Everything that is written once. */
    void add(Hearing hearing) {
        HearingPlan plan = hearing.plan();
        RoomTime time = plan.time();
        CourtroomId room = plan.room();
        HearingId instead = hearing.insteadOf();
        UUID id = hearing.id().value();
        String court = hearing.court().value();
        SessionRecord row = standing(hearing);
        row.setId(id);
        row.setCourt(court);
        row.setCaseId(hearing.caseId().value());
        row.setKind(plan.kind().name());
        row.setMode(plan.mode().word());
        row.setRoom(room == null ? null : room.value());
        row.setDay(time.day());
        row.setStarts(time.from());
        row.setEnds(time.to());
        row.setPolice(plan.police());
        row.setPublicly(plan.publicly());
        row.setServedOn(plan.servedOn());
        row.setWaived(plan.waived());
        row.setGapExcused(plan.gapExcused());
        row.setBookedOn(hearing.bookedOn());
        row.setBookedBy(hearing.bookedBy().value());
        row.setBecause(hearing.because());
        row.setInsteadOf(instead == null ? null : instead.value());
        database.executeInsert(attached(row));
        List<SeatRecord> seats = plan.seats().stream()
                .map(seat -> new SeatRecord(
                        id, court, seat.person().value(), seat.role().word(), time.day(), time.from(), time.to(), true))
                .toList();
        database.batchInsert(seats).execute();
        List<AttendantRecord> called = new ArrayList<>();
        for (Attendant one : plan.attendants()) {
            called.add(new AttendantRecord(
                    id,
                    court,
                    (short) (called.size() + 1),
                    one.kind().word(),
                    one.name(),
                    one.identity(),
                    time.day(),
                    true));
        }
        database.batchInsert(called).execute();
    }

    private SessionRecord attached(SessionRecord row) {
        row.attach(database.configuration());
        return row;
    }

    /** Nobody is kept for it any more. */
    void free(HearingId id) {
        database.update(SEAT)
                .set(SEAT.LIVE, false)
                .where(SEAT.SESSION.eq(id.value()))
                .execute();
        database.update(ATTENDANT)
                .set(ATTENDANT.LIVE, false)
                .where(ATTENDANT.SESSION.eq(id.value()))
                .execute();
    }

    /** What may change. */
    static SessionRecord standing(Hearing hearing) {
        AdjournmentGround ground = hearing.ground();
        SessionRecord row = new SessionRecord();
        row.setState(hearing.state().word());
        row.setNoticedOn(hearing.noticedOn());
        row.setNoticeMeans(hearing.means());
        row.setReason(hearing.reason());
        row.setGround(ground == null ? null : ground.name());
        row.setCounted(hearing.counted());
        row.setClosedOn(hearing.closedOn());
        return row;
    }

    private static Hearing hearing(SessionRecord row, List<HearingSeat> seats, List<Attendant> called) {
        return new Hearing(
                new HearingId(row.getId()),
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                new HearingPlan(
                        HearingKind.valueOf(row.getKind()),
                        HearingMode.of(row.getMode()),
                        room(row.getRoom()),
                        new RoomTime(row.getDay(), row.getStarts(), row.getEnds()),
                        seats,
                        called,
                        row.getPolice(),
                        row.getPublicly(),
                        row.getServedOn(),
                        row.getWaived(),
                        row.getGapExcused()),
                HearingState.of(row.getState()),
                row.getBookedOn(),
                new PersonId(row.getBookedBy()),
                row.getBecause(),
                row.getNoticedOn(),
                row.getNoticeMeans(),
                row.getReason(),
                row.getGround() == null ? null : AdjournmentGround.valueOf(row.getGround()),
                row.getCounted(),
                row.getInsteadOf() == null ? null : new HearingId(row.getInsteadOf()),
                row.getClosedOn(),
                row.getRevision());
    }

    private static @Nullable CourtroomId room(@Nullable UUID id) {
        return id == null ? null : new CourtroomId(id);
    }
}

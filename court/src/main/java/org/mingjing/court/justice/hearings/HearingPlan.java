package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.HearingKind;

/**
 * 排期方案 What is to be fixed.
 *
 * @param room null: online, and nobody sits in a room
 * @param police 司法警察 how many are asked for
 * @param publicly 公开审理
 * @param servedOn 副本送达之日; null: not known
 * @param waived 双方不需要答辩期间
 * @param gapExcused 间隔超过一个月系不可抗力或者当事人同意
 */
@Term("排期方案")
public record HearingPlan(
        HearingKind kind,
        HearingMode mode,
        @Nullable CourtroomId room,
        RoomTime time,
        List<HearingSeat> seats,
        List<Attendant> attendants,
        int police,
        boolean publicly,
        @Nullable LocalDate servedOn,
        boolean waived,
        boolean gapExcused) {

    public HearingPlan {
        seats = List.copyOf(seats);
        attendants = List.copyOf(attendants);
    }

    public HearingPlan at(RoomTime other) {
        return new HearingPlan(
                kind, mode, room, other, seats, attendants, police, publicly, servedOn, waived, gapExcused);
    }

    /** 换人 Another in the seat of somebody. */
    public HearingPlan with(PersonId out, PersonId instead) {
        List<HearingSeat> others = seats.stream()
                .map(seat -> seat.person().equals(out) ? new HearingSeat(instead, seat.role()) : seat)
                .toList();
        return new HearingPlan(
                kind, mode, room, time, others, attendants, police, publicly, servedOn, waived, gapExcused);
    }

    public Optional<PersonId> in(SeatRole role) {
        return seats.stream()
                .filter(seat -> seat.role() == role)
                .map(HearingSeat::person)
                .findFirst();
    }

    /** How many are in the room. */
    int heads() {
        return seats.size() + attendants.size() + police;
    }
}

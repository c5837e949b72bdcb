package org.mingjing.court.office.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 请假影响 All that a leave touches: what it takes from the year's days, then what every room of the house tells. */
@Component
class LeaveEffects {

    private final List<AbsenceEffects> rooms;
    private final Balances balances;
    private final Leaves leaves;
    private final Clock clock;

    /** @param rooms in their order */
    LeaveEffects(List<AbsenceEffects> rooms, Balances balances, Leaves leaves, Clock clock) {
        this.rooms = List.copyOf(rooms);
        this.balances = balances;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** Nothing of a leave that is over, or was given back. */
    List<ForeseenEffect> of(Person self, LeaveForm form, Actor reader) {
        PlannedAbsence absence = form.absence(self);
        if (absence == null
                || absence.until().isBefore(LocalDate.now(clock))
                || leaves.givenBack(self.id(), absence.since(), absence.until())) {
            return List.of();
        }
        List<ForeseenEffect> all = new ArrayList<>();
        boolean taken = leaves.away(self.id(), absence.since(), absence.until());
        balances.asked(absence, form.kind())
                .forEach(one -> all.add(taken ? standing(absence, one) : asked(absence, one)));
        rooms.forEach(room -> all.addAll(room.of(absence, reader)));
        return all;
    }

    void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {
        rooms.forEach(room -> room.begin(absence, cause, by));
    }

    void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {
        rooms.forEach(room -> room.end(absence, cause, back));
    }

    private static ForeseenEffect asked(PlannedAbsence absence, Balances.Asked one) {
        Balance now = one.balance();
        return ForeseenEffect.of(
                "balance",
                time(absence),
                "attendance.effect.balance",
                "@attendance.leave.kind." + now.kind(),
                String.valueOf(now.year()),
                now.left(),
                one.days(),
                now.left() - one.days());
    }

    private static ForeseenEffect standing(PlannedAbsence absence, Balances.Asked one) {
        Balance now = one.balance();
        return ForeseenEffect.of(
                "balance",
                time(absence),
                "attendance.effect.taken",
                "@attendance.leave.kind." + now.kind(),
                String.valueOf(now.year()),
                one.days(),
                now.left());
    }

    private static EffectTime time(PlannedAbsence absence) {
        return EffectTime.days(absence.since(), absence.until());
    }
}

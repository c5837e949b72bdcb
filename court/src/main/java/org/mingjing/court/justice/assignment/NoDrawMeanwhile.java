package org.mingjing.court.justice.assignment;

import java.util.List;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缺勤之分案 Whoever is away is not among those of whom the judge of a new case is drawn; the pool sees it by itself. */
@Component
@Order(20)
class NoDrawMeanwhile implements AbsenceEffects {

    private final People people;

    NoDrawMeanwhile(People people) {
        this.people = people;
    }

    @Override
    public List<ForeseenEffect> of(PlannedAbsence absence, Actor reader) {
        return people.actor(absence.person())
                .filter(one -> one.is(Role.JUDGE) || one.is(Role.CHIEF_JUDGE))
                .map(one -> List.of(ForeseenEffect.of(
                        "assignment",
                        EffectTime.days(absence.since(), absence.until()),
                        "assignment.effect.noDraw",
                        one.name())))
                .orElse(List.of());
    }
}

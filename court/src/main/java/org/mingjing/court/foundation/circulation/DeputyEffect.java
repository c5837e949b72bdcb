package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缺勤之代理 Whoever is named signs from the first day to the last. */
@Component
@Order(10)
class DeputyEffect implements AbsenceEffects {

    private final Deputies deputies;
    private final People people;

    DeputyEffect(Deputies deputies, People people) {
        this.deputies = deputies;
        this.people = people;
    }

    @Override
    public List<ForeseenEffect> of(PlannedAbsence absence, Actor reader) {
        EffectTime time = EffectTime.days(absence.since(), absence.until());
        PersonId deputy = absence.deputy();
        Map<PersonId, String> names =
                people.names(deputy == null ? Set.of(absence.person()) : Set.of(absence.person(), deputy));
        String name = names.getOrDefault(absence.person(), "");
        return List.of(
                deputy == null
                        ? ForeseenEffect.of("deputy", time, "circulation.effect.noDeputy", name)
                        : ForeseenEffect.of(
                                "deputy", time, "circulation.effect.deputy", names.getOrDefault(deputy, ""), name));
    }

    @Override
    public void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {
        PersonId deputy = absence.deputy();
        if (deputy != null) {
            deputies.grant(
                    absence.court(),
                    new Deputyship(
                            UUID.randomUUID(),
                            absence.person(),
                            deputy,
                            Set.of(),
                            null,
                            absence.since(),
                            absence.until(),
                            cause.toString(),
                            false));
        }
    }

    @Override
    public void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {
        deputies.endOf(cause, absence.person());
    }
}

package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.kernel.SubjectRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缺勤之开庭 The hearings in which the person sits meanwhile; what becomes of each a person decides, from what is proposed. */
@Component
@Order(30)
class AbsentFromHearings implements AbsenceEffects {

    private final Hearings hearings;
    private final SeatAbsences absences;
    private final HearingProposals proposals;
    private final AbsenceNews news;
    private final Cases cases;
    private final CasesInSight sight;
    private final Clock clock;

    AbsentFromHearings(
            Hearings hearings,
            SeatAbsences absences,
            HearingProposals proposals,
            AbsenceNews news,
            Cases cases,
            CasesInSight sight,
            Clock clock) {
        this.hearings = hearings;
        this.absences = absences;
        this.proposals = proposals;
        this.news = news;
        this.cases = cases;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<ForeseenEffect> of(PlannedAbsence absence, Actor reader) {
        List<Hearing> hit = hit(absence);
        if (hit.isEmpty()) {
            return List.of();
        }
        Map<CaseId, CaseCard> seen =
                sight.among(reader, hit.stream().map(Hearing::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        List<ForeseenEffect> effects = new ArrayList<>();
        for (Hearing one : hit) {
            CaseCard card = cases.find(one.caseId()).orElseThrow();
            boolean meets = seen.containsKey(card.id());
            ForeseenEffect effect = ForeseenEffect.of(
                    "hearing",
                    EffectTime.hours(
                            one.day(),
                            one.plan().time().from(),
                            one.plan().time().to()),
                    meets ? "hearings.effect.hit" : "hearings.effect.hitUnseen",
                    meets ? card.number() : "",
                    "@hearing.kind." + one.plan().kind().name());
            boolean may = meets && cases.permits(reader, card, Permission.HEARING_BOOK);
            effects.add(effect.at(meets ? "/hearings/" + one.id() : null).with(proposals.of(card, one, absence, may)));
        }
        return effects;
    }

    @Override
    public void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {
        for (Hearing one : hit(absence)) {
            absences.add(new SeatAbsence(
                    one.id(), one.court(), absence.person(), cause.toString(), absence.since(), absence.until()));
            news.owe(one, by);
        }
    }

    @Override
    public void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {
        for (SeatAbsence one : absences.openOf(cause, back)) {
            hearings.find(one.hearing())
                    .filter(hearing -> !hearing.day().isBefore(back))
                    .ifPresent(hearing -> {
                        absences.decide(hearing.id(), "back", "", null, LocalDate.now(clock));
                        news.over(hearing, null);
                    });
        }
    }

    private List<Hearing> hit(PlannedAbsence absence) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = absence.since().isBefore(today) ? today : absence.since();
        return hearings.of(absence.person(), from).stream()
                .filter(one -> one.state() == HearingState.FIXED && !one.day().isAfter(absence.until()))
                .toList();
    }
}

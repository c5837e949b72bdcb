package org.mingjing.court.justice.trial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.panel.PanelFacts;
import org.mingjing.law.panel.PanelSeat;
import org.mingjing.law.panel.PanelTrait;
import org.mingjing.law.panel.SeatBar;
import org.mingjing.law.panel.SeatKind;
import org.mingjing.law.panel.TrialInstance;
import org.springframework.stereotype.Component;

/** 组庭事实的认定 Reads what the law asks about a panel out of the case, its people and the list of assessors. Called inside CourtBoundary. */
@Component
class PanelReading {

    private static final Set<CaseRelation> JUDGED =
            EnumSet.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);

    private final People people;
    private final Cases cases;
    private final CaseDetails details;
    private final Panels panels;
    private final Assessors assessors;
    private final Recusals recusals;

    PanelReading(
            People people, Cases cases, CaseDetails details, Panels panels, Assessors assessors, Recusals recusals) {
        this.people = people;
        this.cases = cases;
        this.details = details;
        this.panels = panels;
        this.assessors = assessors;
        this.recusals = recusals;
    }

    PanelFacts facts(
            CaseCard card, Set<PanelTrait> traits, String earlier, List<PersonId> judges, List<AssessorId> drawn) {
        Set<String> before = judgedBefore(card, earlier);
        Map<AssessorId, SeatBar> bars = drawn.isEmpty() ? Map.of() : bars(card, earlier);
        var names = people.names(judges);
        var assessorNames = assessors.names(drawn);
        Set<PersonId> presidents = new HashSet<>(people.presidents(card.court()));
        List<PanelSeat> seats = new ArrayList<>();
        for (PersonId judge : judges) {
            Set<SeatBar> against = EnumSet.noneOf(SeatBar.class);
            Actor actor = people.actor(judge).orElse(null);
            if (actor == null || !judges(actor)) {
                against.add(SeatBar.NOT_A_JUDGE);
            }
            if (cases.recused(judge, card.id())) {
                against.add(SeatBar.RECUSED);
            }
            if (before.contains(judge.value().toString())) {
                against.add(SeatBar.EARLIER_PROCEDURE);
            }
            seats.add(new PanelSeat(
                    judge.value().toString(),
                    names.getOrDefault(judge, "—"),
                    SeatKind.JUDGE,
                    seats.isEmpty(),
                    judge.equals(card.handlingJudge()),
                    presidents.contains(judge) || (actor != null && actor.is(Role.CHIEF_JUDGE)),
                    against));
        }
        drawn.forEach(one -> seats.add(new PanelSeat(
                one.toString(),
                assessorNames.getOrDefault(one, "—"),
                SeatKind.ASSESSOR,
                false,
                false,
                false,
                bars.containsKey(one) ? Set.of(bars.get(one)) : Set.of())));
        return new PanelFacts(card.category(), card.procedure(), instance(card), level(card), traits, seats);
    }

    static TrialInstance instance(CaseCard card) {
        return TrialInstance.of(card.procedure(), card.number());
    }

    static CourtLevel level(CaseCard card) {
        return CourtLevel.of(CourtCode.of(card.court().value()));
    }

    /** 不得抽取的人 Everybody on the list who may not be drawn for this case, and why. */
    Map<AssessorId, SeatBar> bars(CaseCard card, String earlier) {
        Set<String> before = judgedBefore(card, earlier);
        Set<AssessorId> recused = recusals.assessorsRecused(card.id());
        List<AssessorId> sitting =
                panels.fixed(card.id()).map(PanelPlan::assessorsOf).orElse(List.of());
        Map<AssessorId, SeatBar> bars = new HashMap<>();
        for (Assessor one : assessors.of(card.court())) {
            if (recused.contains(one.id())) {
                bars.put(one.id(), SeatBar.RECUSED);
            } else if (before.contains(one.id().toString())) {
                bars.put(one.id(), SeatBar.EARLIER_PROCEDURE);
            } else if (!one.serves(recusals.today())) {
                bars.put(one.id(), SeatBar.NOT_IN_OFFICE);
            } else if (one.sat() >= assessors.cap() && !sitting.contains(one.id())) {
                bars.put(one.id(), SeatBar.YEARLY_CAP);
            }
        }
        return bars;
    }

    /** 原审合议庭 Judges and assessors who tried the case under its former number, in this court. */
    private Set<String> judgedBefore(CaseCard card, String earlier) {
        Set<String> all = new HashSet<>();
        if (earlier.isBlank()) {
            return all;
        }
        cases.find(card.court(), earlier).ifPresent(found -> {
            details.members(found.id()).stream()
                    .filter(member -> JUDGED.contains(member.relation()))
                    .forEach(member -> all.add(member.person().value().toString()));
            panels.of(found.id()).stream()
                    .filter(panel -> panel.state() == PanelState.FIXED || panel.state() == PanelState.FORMER)
                    .flatMap(panel -> panel.seats().stream())
                    .forEach(seat -> all.add(seat.key()));
        });
        return all;
    }

    private static boolean judges(Actor actor) {
        return actor.is(Role.JUDGE) || actor.is(Role.CHIEF_JUDGE) || actor.is(Role.COURT_LEADER);
    }
}

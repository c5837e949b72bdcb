package org.mingjing.court.justice.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.springframework.stereotype.Component;

/** 评议人员 Who deliberates on a case now, and who may see a deliberation. Called inside CourtBoundary. */
@Component
public class DeliberationPanel {

    private static final Set<CaseRelation> JUDGING =
            Set.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);

    private final Cases cases;
    private final CaseDetails details;
    private final Panels panels;

    DeliberationPanel(Cases cases, CaseDetails details, Panels panels) {
        this.cases = cases;
        this.details = details;
        this.panels = panels;
    }

    /** The panel fixed here, else the one in the register of the case; without those recused meanwhile. */
    public List<Voice> of(CaseCard card) {
        List<Voice> voices = new ArrayList<>();
        panels.fixed(card.id())
                .ifPresentOrElse(
                        fixed -> fixed.seats().stream()
                                .filter(seat -> seat.person() == null || !cases.recused(seat.person(), card.id()))
                                .forEach(seat -> voices.add(new Voice(
                                        seat.no(),
                                        seat.person(),
                                        seat.assessor(),
                                        seat.person() != null && seat.person().equals(card.handlingJudge()),
                                        seat.presiding()))),
                        () -> registered(card, voices));
        return voices;
    }

    private void registered(CaseCard card, List<Voice> voices) {
        List<CaseDetails.Member> members = details.members(card.id()).stream()
                .filter(member -> member.until() == null && JUDGING.contains(member.relation()))
                .toList();
        members.stream()
                .sorted(Comparator.comparing(
                        (CaseDetails.Member member) -> member.relation() != CaseRelation.PRESIDING_JUDGE))
                .map(CaseDetails.Member::person)
                .distinct()
                .filter(person -> !cases.recused(person, card.id()))
                .forEach(person -> voices.add(new Voice(
                        voices.size() + 1,
                        person,
                        null,
                        person.equals(card.handlingJudge()),
                        members.stream()
                                .anyMatch(member -> member.person().equals(person)
                                        && member.relation() == CaseRelation.PRESIDING_JUDGE))));
    }

    @Nullable
    UUID fixed(CaseCard card) {
        return panels.fixed(card.id()).map(TrialPanel::id).orElse(null);
    }

    /** 评议秘密 Its own members, and the clerk who keeps its record; no leader, no other judge, no later panel. */
    public boolean sees(CaseCard card, Deliberation one, Actor actor) {
        PersonId who = actor.id();
        return !cases.recused(who, card.id())
                && (one.of(who).isPresent() || cases.of(actor, card.id()).held().contains(CaseRelation.CLERK));
    }

    /** Whether the same people sit, and the same presides. */
    public boolean same(List<Voice> one, List<Voice> other) {
        return people(one).equals(people(other));
    }

    private static Set<String> people(List<Voice> voices) {
        return voices.stream()
                .map(voice -> voice.person() + " " + voice.assessor() + " " + voice.presiding())
                .collect(Collectors.toSet());
    }
}

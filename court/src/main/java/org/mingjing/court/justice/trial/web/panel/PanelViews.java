package org.mingjing.court.justice.trial.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.AssessorId;
import org.mingjing.court.justice.trial.Assessors;
import org.mingjing.court.justice.trial.PanelState;
import org.mingjing.court.justice.trial.Panels;
import org.mingjing.court.justice.trial.RecusalPeople;
import org.mingjing.court.justice.trial.RecusalRequest;
import org.mingjing.court.justice.trial.Recusals;
import org.mingjing.court.justice.trial.SeatHeld;
import org.mingjing.court.justice.trial.TrialPanel;
import org.mingjing.court.justice.trial.web.panel.PanelView.Composition;
import org.mingjing.court.justice.trial.web.panel.PanelView.RecusalLine;
import org.mingjing.court.justice.trial.web.panel.PanelView.SeatLine;
import org.mingjing.court.justice.trial.web.recusal.RecusalWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.law.panel.MemberChange;
import org.springframework.stereotype.Component;

/** 审判组织页内容 Read inside the transaction of the page. */
@Component
class PanelViews {

    private final Panels panels;
    private final Recusals recusals;
    private final RecusalPeople whom;
    private final Assessors assessors;
    private final People people;
    private final CaseDetails details;
    private final Cases cases;

    PanelViews(
            Panels panels,
            Recusals recusals,
            RecusalPeople whom,
            Assessors assessors,
            People people,
            CaseDetails details,
            Cases cases) {
        this.panels = panels;
        this.recusals = recusals;
        this.whom = whom;
        this.assessors = assessors;
        this.people = people;
        this.details = details;
        this.cases = cases;
    }

    PanelView of(CaseCard card, Actor actor, Frame frame) {
        Text text = frame.text();
        List<TrialPanel> all = panels.of(card.id());
        Map<String, String> names = names(all);
        TrialPanel fixed = in(all, PanelState.FIXED);
        TrialPanel proposed = in(all, PanelState.PROPOSED);
        boolean records = cases.permits(actor, card, Permission.CLOCK_RECORD);
        return new PanelView(
                fixed == null ? registered(card, text) : composition(fixed, card, names, frame),
                proposed == null ? null : composition(proposed, card, names, frame),
                proposed != null && cases.permits(actor, card, Permission.PANEL_FIX),
                fixed != null && fixed.toldOn() == null && records,
                all.stream()
                        .filter(one -> one.state() == PanelState.FORMER || one.state() == PanelState.RETURNED)
                        .map(one -> composition(one, card, names, frame))
                        .toList(),
                recusals.of(card.id()).stream()
                        .map(one -> recusal(one, card, frame))
                        .toList(),
                actions(card, actor, records, fixed, proposed, text));
    }

    private static @Nullable TrialPanel in(List<TrialPanel> all, PanelState state) {
        return all.stream().filter(one -> one.state() == state).findFirst().orElse(null);
    }

    private Map<String, String> names(List<TrialPanel> all) {
        List<PersonId> persons = new ArrayList<>();
        List<AssessorId> drawn = new ArrayList<>();
        for (TrialPanel panel : all) {
            panel.seats().forEach(seat -> {
                PersonId person = seat.person();
                AssessorId assessor = seat.assessor();
                if (person != null) {
                    persons.add(person);
                } else if (assessor != null) {
                    drawn.add(assessor);
                }
            });
            for (PersonId other : List.of(panel.proposedBy())) {
                persons.add(other);
            }
            for (PersonId other : java.util.Arrays.asList(panel.assistant(), panel.clerk(), panel.decidedBy())) {
                if (other != null) {
                    persons.add(other);
                }
            }
        }
        Map<String, String> names = new HashMap<>();
        people.names(persons).forEach((id, name) -> names.put(id.value().toString(), name));
        assessors.names(drawn).forEach((id, name) -> names.put(id.toString(), name));
        return names;
    }

    /** 登记的审判组织 As the register of the case has it, for a case whose panel was not fixed here. */
    private @Nullable Composition registered(CaseCard card, Text text) {
        List<CaseDetails.Member> members = details.members(card.id()).stream()
                .filter(member -> member.until() == null && member.relation() != CaseRelation.RECUSED)
                .toList();
        Map<PersonId, String> names = people.names(
                members.stream().map(CaseDetails.Member::person).distinct().toList());
        if (members.isEmpty()) {
            return null;
        }
        var formation = card.formation();
        return new Composition(
                text.of(formation == null ? "trial.registered" : "trial.registered." + formation.word()),
                null,
                0,
                members.stream()
                        .map(member -> new SeatLine(
                                text.of("cases.relation." + member.relation().word()),
                                names.getOrDefault(member.person(), "—"),
                                text.of("trial.since", text.date(member.since()))))
                        .toList(),
                List.of(),
                null);
    }

    private Composition composition(TrialPanel panel, CaseCard card, Map<String, String> names, Frame frame) {
        Text text = frame.text();
        List<SeatLine> seats = new ArrayList<>();
        for (SeatHeld seat : panel.seats()) {
            PersonId judge = card.handlingJudge();
            boolean handling = judge != null && judge.equals(seat.person());
            String role = seat.presiding()
                    ? text.of("cases.relation.presiding-judge")
                    : seat.person() == null ? text.of("trial.seat.assessor") : text.of("trial.seat.judge");
            seats.add(new SeatLine(
                    role,
                    names.getOrDefault(seat.key(), "—"),
                    handling ? text.of("cases.relation.handling-judge") : ""));
        }
        beside(panel.assistant(), "assistant", names, seats, text);
        beside(panel.clerk(), "clerk", names, seats, text);
        return new Composition(
                text.of("trial.panel.title." + panel.state().word(), panel.no()),
                panel.id(),
                panel.revision(),
                seats,
                facts(panel, names, text),
                due(panel, card, frame));
    }

    private static void beside(
            @Nullable PersonId person, String relation, Map<String, String> names, List<SeatLine> seats, Text text) {
        if (person != null) {
            seats.add(new SeatLine(
                    text.of("cases.relation." + relation),
                    names.getOrDefault(person.value().toString(), "—"),
                    ""));
        }
    }

    private static @Nullable Due due(TrialPanel panel, CaseCard card, Frame frame) {
        LocalDate tellBy = panel.tellBy();
        return panel.state() == PanelState.FIXED && panel.toldOn() == null && tellBy != null
                ? ClockReading.due(tellBy, ClockMark.RUNNING, frame.today(), "/cases/" + card.id() + "/panel/ledger")
                : null;
    }

    private static List<Fact> facts(TrialPanel panel, Map<String, String> names, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                text.of("trial.proposed"),
                text.date(panel.proposedOn()) + " "
                        + names.getOrDefault(panel.proposedBy().value().toString(), "—")));
        PersonId decider = panel.decidedBy();
        if (decider != null) {
            facts.add(Fact.of(
                    text.of(panel.state() == PanelState.RETURNED ? "trial.returned" : "trial.fixed"),
                    text.date(panel.decidedOn()) + " "
                            + names.getOrDefault(decider.value().toString(), "—")));
        }
        MemberChange change = panel.change();
        if (change != null) {
            facts.add(
                    Fact.of(text.of("trial.change"), text.of("trial.change." + change.name()) + " " + panel.reason()));
        }
        add(facts, "trial.remark", panel.remark(), text);
        add(facts, "trial.earlier", panel.earlier(), text);
        if (panel.hearingOn() != null) {
            facts.add(Fact.of(text.of("trial.hearing"), text.date(panel.hearingOn())));
        }
        if (panel.draw() != null) {
            facts.add(new Fact(
                    text.of("trial.draw"),
                    text.of("trial.draw.see"),
                    "/cases/" + panel.caseId() + "/panel/draws/" + Objects.requireNonNull(panel.draw())));
        }
        if (panel.toldOn() != null) {
            facts.add(Fact.of(text.of("trial.told"), text.date(panel.toldOn())));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String term, String value, Text text) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(text.of(term), value));
        }
    }

    private RecusalLine recusal(RecusalRequest one, CaseCard card, Frame frame) {
        Text text = frame.text();
        return new RecusalLine(
                whom.name(one),
                one.askedBy().isEmpty() ? text.of("trial.recusal.self") : one.askedBy(),
                text.of("trial.ground." + one.ground().name()),
                text.date(one.askedOn()),
                RecusalWords.state(one, text),
                RecusalWords.href(card, one),
                RecusalWords.due(card, one, frame.today()));
    }

    private List<Action> actions(
            CaseCard card,
            Actor actor,
            boolean records,
            @Nullable TrialPanel fixed,
            @Nullable TrialPanel proposed,
            Text text) {
        String base = "/cases/" + card.id();
        List<Action> actions = new ArrayList<>();
        if (cases.permits(actor, card, Permission.DELIBERATE)) {
            actions.add(Action.link(text.of("trial.deliberation"), base + "/deliberation")
                    .weighing(fixed == null ? Weight.SIDE : Weight.MAIN));
        }
        if (records && card.status().open()) {
            actions.add(Action.link(
                            text.of(fixed == null ? "trial.do.propose" : "trial.do.change"), base + "/panel/propose")
                    .weighing(fixed == null ? Weight.MAIN : Weight.SIDE)
                    .forbidden(proposed == null ? null : text.of("trial.whyNot.proposed")));
        }
        if (card.status().open() && cases.of(actor, card.id()).working()) {
            actions.add(Action.link(text.of("trial.do.recusal"), base + "/recusals/new"));
        }
        if (records && card.status().open()) {
            actions.add(Action.link(text.of("trial.do.conclude"), base + "/conclude"));
        }
        if (!card.status().open()) {
            actions.add(Action.link(text.of("trial.conclusion"), base + "/conclusion"));
        }
        return actions;
    }
}

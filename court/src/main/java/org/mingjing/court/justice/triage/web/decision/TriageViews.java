package org.mingjing.court.justice.triage.web.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.triage.FormationRuling;
import org.mingjing.court.justice.triage.FormationRulings;
import org.mingjing.court.justice.triage.TriageDecision;
import org.mingjing.court.justice.triage.TriageDecisions;
import org.mingjing.court.justice.triage.TriageDesk;
import org.mingjing.court.justice.triage.web.decision.TriageView.Answers;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.SoleJudge;
import org.mingjing.law.triage.TriageFact;
import org.mingjing.law.triage.TriageFacts;
import org.mingjing.law.triage.TriageQuestion;
import org.springframework.stereotype.Component;

/** 分流页内容 Called inside CourtBoundary. */
@Component
class TriageViews {

    private final TriageDecisions decisions;
    private final TriageDesk desk;
    private final FormationRulings rulings;
    private final Cases cases;
    private final People people;

    TriageViews(TriageDecisions decisions, TriageDesk desk, FormationRulings rulings, Cases cases, People people) {
        this.decisions = decisions;
        this.desk = desk;
        this.rulings = rulings;
        this.cases = cases;
        this.people = people;
    }

    List<TriageView> of(CaseCard card, Text text) {
        return decisions.of(card.id()).stream()
                .map(decision -> view(card, decision, text))
                .toList();
    }

    /** 独任转合议 What was ruled later, the latest first. */
    List<LedgerLine> rulings(CaseCard card, Text text) {
        return rulings.of(card.id()).stream().map(one -> line(one, text)).toList();
    }

    private LedgerLine line(FormationRuling one, Text text) {
        TriageFact ground = one.ground();
        String by = people.names(List.of(one.by())).getOrDefault(one.by(), "—");
        String what = ground == null
                ? text.of("triage.ruling.was.dismissed", one.party())
                : text.of("triage.ruling.was.toPanel", ground.phrase());
        String raised = one.raisedOn() == null ? "" : text.of("triage.ruling.was.raised", one.party(), one.raisedOn());
        Citation citation = ground == null ? SoleJudge.OBJECTION : SoleJudge.RULING;
        return new LedgerLine(
                text.of("triage.ruling.was", what, raised, one.reasons(), one.toldOn(), by),
                one.ruledOn(),
                citation.toString(),
                ClockReading.article(citation));
    }

    /** 转换 of the formation here, of the procedure where its clock moves. */
    List<Action> actions(CaseCard card, Actor actor, Text text) {
        if (!cases.permits(actor, card, Permission.CLOCK_RECORD)) {
            return List.of();
        }
        Action procedure = Action.link(text.of("triage.procedure.change"), "/cases/" + card.id() + "/clocks");
        return card.formation() == org.mingjing.court.justice.cases.Formation.SOLE && SoleJudge.governs(card.category())
                ? List.of(Action.link(text.of("triage.ruling"), "/cases/" + card.id() + "/triage/ruling"), procedure)
                : List.of(procedure);
    }

    private TriageView view(CaseCard card, TriageDecision decision, Text text) {
        return new TriageView(
                text.of("triage.decided", text.date(decision.occurredOn())),
                decision.departs() ? text.of("triage.departs") : "",
                facts(decision, text),
                decision.categories().stream()
                        .map(category -> Chip.of(text.of("triage.category", category.phrase()), Tone.WARN))
                        .toList(),
                answers(decision.facts(), text),
                new LedgerView(
                        card.number(),
                        null,
                        ClockReading.lines(decision.ledger(), text.locale()),
                        List.of(),
                        decision.ruleSet()));
    }

    private List<Fact> facts(TriageDecision decision, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("triage.decision"), way(decision.procedure(), decision.formation(), text)));
        facts.add(Fact.of(
                text.of(decision.settled() ? "triage.proposal" : "triage.proposal.provisional"),
                text.of(
                        "triage.proposal.by",
                        way(decision.proposedProcedure(), decision.proposedFormation(), text),
                        decision.proposedBy())));
        if (!decision.reason().isEmpty()) {
            facts.add(Fact.of(text.of("triage.reason"), decision.reason()));
        }
        Money amount = decision.facts().amount();
        facts.add(Fact.of(
                text.of("triage.amount"),
                amount == null ? text.of("triage.amount.none") : text.of("triage.yuan", amount)));
        if (decision.wageSource() != null) {
            facts.add(Fact.of(text.of("triage.wage.source"), decision.wageSource()));
        }
        PersonId by = decision.by();
        facts.add(Fact.of(
                text.of("triage.by"),
                text.of(
                        "triage.by.at",
                        people.names(List.of(by)).getOrDefault(by, "—"),
                        text.moment(decision.recordedAt()))));
        return facts;
    }

    /** In the order in which they are asked. */
    private List<Answers> answers(TriageFacts facts, Text text) {
        List<TriageFact> asked =
                desk.questions(facts).stream().map(TriageQuestion::fact).toList();
        return List.of(
                answers("yes", asked, fact -> Boolean.TRUE.equals(facts.known().get(fact)), text),
                answers("no", asked, fact -> Boolean.FALSE.equals(facts.known().get(fact)), text),
                answers("unknown", asked, fact -> !facts.known().containsKey(fact), text));
    }

    private static Answers answers(String kind, List<TriageFact> all, Predicate<TriageFact> which, Text text) {
        return new Answers(
                text.of("triage.answer." + kind),
                all.stream()
                        .filter(which)
                        .map(fact -> text.of("triage.words", fact.phrase()))
                        .toList());
    }

    private static String way(Procedure procedure, Formation formation, Text text) {
        return text.of("triage.way", Phrase.of("triage.procedure." + procedure), formation.phrase());
    }
}

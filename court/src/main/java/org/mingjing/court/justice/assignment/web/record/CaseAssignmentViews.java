package org.mingjing.court.justice.assignment.web.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.Allotment;
import org.mingjing.court.justice.assignment.AllotmentWay;
import org.mingjing.court.justice.assignment.Allotments;
import org.mingjing.court.justice.assignment.AssignmentRequest;
import org.mingjing.court.justice.assignment.JudgeDraws;
import org.mingjing.court.justice.assignment.RecordedDraw;
import org.mingjing.court.justice.assignment.web.PoolLines;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.assignment.DrawOutcome;
import org.mingjing.law.assignment.RandomDraw;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Component;

/** 分案经过内容 Called inside CourtBoundary, after the case was granted. */
@Component
class CaseAssignmentViews {

    private final Allotments allotments;
    private final JudgeDraws draws;
    private final Cases cases;
    private final People people;
    private final Courts courts;

    CaseAssignmentViews(Allotments allotments, JudgeDraws draws, Cases cases, People people, Courts courts) {
        this.allotments = allotments;
        this.draws = draws;
        this.cases = cases;
        this.people = people;
        this.courts = courts;
    }

    RecordView of(CaseCard card, Actor actor, Text text) {
        List<Allotment> all = allotments.of(card.id());
        Set<PersonId> concerned = new HashSet<>();
        all.forEach(one -> {
            concerned.add(one.judge());
            concerned.add(one.decidedBy());
            Optional.ofNullable(one.former()).ifPresent(concerned::add);
            Optional.ofNullable(one.requestedBy()).ifPresent(concerned::add);
        });
        Map<PersonId, String> names = people.names(concerned);
        return new RecordView(
                all.isEmpty() ? text.of(card.handlingJudge() == null ? "assignment.not" : "assignment.unknown") : null,
                all.stream().map(one -> entry(one, actor, names, text)).toList(),
                actions(card, actor, text));
    }

    private RecordView.Entry entry(Allotment one, Actor actor, Map<PersonId, String> names, Text text) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "way", text.of("assignment.way." + one.way().word()), text);
        DivisionId division = one.division();
        if (division != null) {
            add(facts, "division", courts.divisionNames(List.of(division)).getOrDefault(division, "—"), text);
        }
        PersonId former = one.former();
        if (former != null) {
            add(facts, "former", names.getOrDefault(former, "—"), text);
        }
        String ground = one.ground();
        if (ground != null) {
            add(facts, "ground", text.of("assignment.ground." + ground), text);
            add(facts, "reason", one.reason(), text);
        } else if (!one.reason().isEmpty()) {
            add(facts, "ground", text.of("assignment.ground.four-kinds-drawn"), text);
            add(facts, "reason", one.reason(), text);
        }
        like(one, actor)
                .ifPresent(other -> facts.add(
                        new Fact(text.of("assignment.like"), other.number(), "/cases/" + other.id() + "/assignment")));
        PersonId requestedBy = one.requestedBy();
        if (requestedBy != null) {
            add(facts, "requestedBy", names.getOrDefault(requestedBy, "—"), text);
        }
        add(
                facts,
                one.way() == AllotmentWay.DESIGNATED ? "approvedBy" : "by",
                names.getOrDefault(one.decidedBy(), "—"),
                text);
        String heading = text.of("assignment.entry", text.date(one.on()), names.getOrDefault(one.judge(), "—"));
        UUID id = one.draw();
        RecordedDraw draw = id == null ? null : draws.find(one.id(), id).orElse(null);
        if (draw == null || !(draw.replay() instanceof DrawOutcome.Drawn drawn)) {
            return new RecordView.Entry(heading, "", facts, List.of(), null);
        }
        add(facts, "nonce", draw.facts().nonce(), text);
        add(facts, "ticket", text.of("assignment.ticketOf", drawn.ticket(), drawn.total()), text);
        return new RecordView.Entry(
                heading,
                LedgerText.in(text.locale()).of(drawn.explanation()),
                facts,
                PoolLines.of(draw.facts().candidates(), drawn.judge().id(), text),
                "/cases/" + one.id() + "/assignment/" + draw.id() + "/replay");
    }

    /** The other case only for whoever may see it. */
    private Optional<CaseCard> like(Allotment one, Actor actor) {
        CaseId like = one.like();
        return like != null
                        && cases.require(actor, like, Permission.CASE_READ)
                                instanceof Decision.Granted<CaseCard>(CaseCard card)
                ? Optional.of(card)
                : Optional.empty();
    }

    private static void add(List<Fact> facts, String term, @Nullable String value, Text text) {
        facts.add(Fact.of(text.of("assignment." + term), value == null || value.isEmpty() ? "—" : value));
    }

    private List<Action> actions(CaseCard card, Actor actor, Text text) {
        List<Action> actions = new ArrayList<>();
        boolean own = card.court().equals(actor.court()) && card.status().open();
        PersonId judge = card.handlingJudge();
        if (own
                && cases.permits(actor, card, Permission.CASE_DRAW)
                && (judge == null || cases.recused(judge, card.id()))) {
            actions.add(Action.link(text.of("assignment.draw"), "/assignment/draw?id=" + card.id())
                    .weighing(Weight.MAIN));
        }
        if (own && cases.permits(actor, card, Permission.CASE_ASSIGN)) {
            actions.add(
                    Action.link(text.of("assignment.ask"), "/requests/" + AssignmentRequest.KIND + "/" + card.id()));
        }
        return actions;
    }

    /** 重放 Every step of the recorded draw, taken again now. */
    Optional<ReplayView> replay(CaseCard card, UUID id, Text text) {
        return draws.find(card.id(), id).map(draw -> {
            boolean holds = draw.holds();
            return new ReplayView(
                    new LedgerView(
                            text.of("assignment.replay.of", card.number()),
                            null,
                            ClockReading.lines(draw.replay().ledger(), text.locale()),
                            List.of(),
                            draw.ruleSet() + " · " + draw.method()),
                    holds,
                    text.of(
                            holds ? "assignment.replay.holds" : "assignment.replay.fails",
                            people.names(List.of(draw.judge())).getOrDefault(draw.judge(), "—"),
                            text.moment(draw.recordedAt())),
                    RandomDraw.text(draw.facts()));
        });
    }
}

package org.mingjing.court.justice.appeals.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.AppealAct;
import org.mingjing.court.justice.appeals.web.AppealDoor;
import org.mingjing.court.justice.appeals.web.AppealWords;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.appeal.StepTerm;
import org.mingjing.law.trace.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 上诉页 The clocks of one appeal; each court finds what it may do, and why it may not do the rest. */
@Controller
class AppealPage {

    private static final Set<AppealAct> GRAVE = Set.of(AppealAct.WITHDRAW, AppealAct.FEE_UNPAID);

    private final AppealDoor door;
    private final AppealWords words;
    private final Courts courts;

    AppealPage(AppealDoor door, AppealWords words, Courts courts) {
        this.door = door;
        this.words = words;
        this.courts = courts;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/appeals/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model) {
        Appeal appeal = door.enter(actor, id);
        Text text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute("appeal", appeal)
                .addAttribute("steps", words.steps(appeal))
                .addAttribute("facts", facts(appeal, actor, text))
                .addAttribute("actions", actions(appeal, actor, frame))
                .addAttribute("done", saved == null ? null : text.of("appeals.saved"));
        return "justice/appeals/web/one/appeal";
    }

    /** 依据 of one step. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/appeals/{id}/ledger")
    String ledger(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String step,
            Actor actor,
            Frame frame,
            Model model) {
        Appeal appeal = door.enter(actor, id);
        StepTerm shown = words.steps(appeal).stream()
                .filter(one -> one.step().name().equals(step))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Text text = frame.text();
        var due = AppealWords.due(appeal, shown, frame.today());
        model.addAttribute("frame", frame)
                .addAttribute(
                        "ledger",
                        new LedgerView(
                                appeal.caseNumber() + " " + text.of("appeal.step." + shown.step()),
                                due == null ? null : new Due(due.date(), due.days(), due.urgency(), null),
                                ClockReading.lines(shown.ledger(), text.locale()),
                                List.of(),
                                RuleSet.CURRENT.version()))
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.to(appeal.caseNumber(), "/appeals/" + appeal.id()),
                                Crumb.here(text.of("ui.ledger.title"))));
        return "ui/ledger/page";
    }

    private List<Fact> facts(Appeal appeal, Actor actor, Text text) {
        List<Fact> facts = new ArrayList<>();
        boolean below = actor.courts().contains(appeal.court());
        facts.add(new Fact(
                text.of("appeals.case"), appeal.caseNumber(), below ? "/cases/" + appeal.caseId() + "/appeals" : null));
        facts.add(Fact.of(text.of("appeals.first"), name(appeal.court())));
        facts.add(Fact.of(text.of("appeals.upperCourt"), name(appeal.upperCourt())));
        facts.add(Fact.of(text.of("appeals.appellants"), AppealWords.names(appeal)));
        facts.add(Fact.of(text.of("appeals.madeOn"), text.date(appeal.madeOn())));
        facts.add(fee(appeal, below, text));
        if (!appeal.excuse().isEmpty()) {
            facts.add(Fact.of(text.of("appeals.excuse"), appeal.excuse()));
        }
        if (!appeal.gap().isEmpty()) {
            facts.add(Fact.of(text.of("appeals.gap"), appeal.gap()));
        }
        if (appeal.upperNumber() != null) {
            facts.add(new Fact(
                    text.of("appeals.upper"),
                    appeal.upperNumber(),
                    actor.court().equals(appeal.upperCourt()) ? "/cases/" + appeal.upperCase() : null));
        }
        if (appeal.outcome() != null) {
            facts.add(Fact.of(
                    text.of("appeals.outcome"),
                    text.of(
                            "service.outcomeOn",
                            text.of("appeal.outcome." + appeal.outcome()),
                            text.date(appeal.outcomeOn()))));
        }
        if (appeal.refiledCase() != null) {
            facts.add(new Fact(
                    text.of("appeals.again"), text.of("appeals.again.open"), "/cases/" + appeal.refiledCase()));
        }
        return facts;
    }

    private Fact fee(Appeal appeal, boolean below, Text text) {
        Charge charge = door.fee(appeal).orElse(null);
        if (charge == null) {
            return Fact.of(text.of("appeals.fee"), text.of("appeals.fee.none"));
        }
        String state = text.of("fee.state." + charge.state().word());
        boolean awaited = charge.dueOn() != null && charge.rest().fen() > 0;
        return new Fact(
                text.of("appeals.fee"),
                awaited
                        ? text.of("appeals.fee.by", charge.owed(), state, text.date(charge.dueOn()))
                        : text.of("appeals.fee.stands", charge.owed(), state),
                below ? "/cases/" + appeal.caseId() + "/fees#c-" + charge.id() : null);
    }

    private String name(CourtId court) {
        return courts.find(court).map(found -> found.name()).orElse(court.value());
    }

    private List<Action> actions(Appeal appeal, Actor actor, Frame frame) {
        Text text = frame.text();
        if (!Grants.permits(actor, Permission.APPEAL)) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        for (AppealAct act : appeal.open()) {
            CourtId acting = act.above() ? appeal.upperCourt() : appeal.court();
            Weight weight = GRAVE.contains(act) ? Weight.GRAVE : actions.isEmpty() ? Weight.MAIN : Weight.SIDE;
            actions.add(
                    Action.link(text.of("appeals.act." + act.word()), "/appeals/" + appeal.id() + "/step/" + act.word())
                            .weighing(weight)
                            .forbidden(
                                    acting.equals(actor.court())
                                            ? whyNot(act, appeal, frame)
                                            : text.of("appeals.whyNot.otherCourt", name(acting))));
        }
        return actions;
    }

    private @Nullable String whyNot(AppealAct act, Appeal appeal, Frame frame) {
        return act == AppealAct.FEE_UNPAID
                        && door.fee(appeal)
                                .filter(charge -> charge.leftUnpaid(frame.today()))
                                .isEmpty()
                ? frame.text().of("appeals.whyNot.feeNotLate")
                : null;
    }
}

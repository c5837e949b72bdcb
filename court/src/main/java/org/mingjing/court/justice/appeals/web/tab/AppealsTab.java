package org.mingjing.court.justice.appeals.web.tab;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.Appeals;
import org.mingjing.court.justice.appeals.CaseDecision;
import org.mingjing.court.justice.appeals.web.AppealWords;
import org.mingjing.court.justice.appeals.web.tab.AppealsView.PartyLine;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.law.appeal.EffectiveJudgment;
import org.mingjing.law.trace.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 案件上诉页 Who may appeal until when, whether it is effective, the appeals; the certificate. */
@Controller
class AppealsTab {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final Cases cases;
    private final Appeals appeals;
    private final CaseDecision decision;
    private final AppealWords words;

    AppealsTab(
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            Cases cases,
            Appeals appeals,
            CaseDecision decision,
            AppealWords words) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.cases = cases;
        this.appeals = appeals;
        this.decision = decision;
        this.words = words;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/appeals")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return page(id, actor, "CaseAppeals", frame, model, response, card -> {
            model.addAttribute("head", heads.of(card, frame, "appeals"))
                    .addAttribute("words", words)
                    .addAttribute("view", view(card, actor, frame));
            return "justice/appeals/web/tab/appeals";
        });
    }

    /** 依据 of the day on which it became effective. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/effective")
    String effective(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return page(id, actor, "EffectiveLedger", frame, model, response, card -> {
            model.addAttribute("ledger", ledger(card, frame))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(card.number(), "/cases/" + card.id() + "/appeals"),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }

    /** 生效证明 To be printed; only of what is effective. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/certificate")
    String certificate(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return page(id, actor, "EffectiveCertificate", frame, model, response, card -> {
            LocalDate on = effectiveOn(card);
            if (on == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            model.addAttribute("card", card)
                    .addAttribute("on", on)
                    .addAttribute("ledger", ledger(card, frame))
                    .addAttribute(
                            "parties",
                            decision.parties(card).stream()
                                    .map(one -> one.name())
                                    .toList());
            return "justice/appeals/web/tab/certificate";
        });
    }

    private String page(
            UUID id,
            Actor actor,
            String action,
            Frame frame,
            Model model,
            HttpServletResponse response,
            Function<CaseCard, String> view) {
        model.addAttribute("frame", frame);
        return refusals.answer(door.enter(actor, new CaseId(id), action, view), frame, model, response);
    }

    private AppealsView view(CaseCard card, Actor actor, Frame frame) {
        Text text = frame.text();
        List<Appeal> found = appeals.of(card.id());
        if (!CaseDecision.is(card)) {
            return new AppealsView(null, "", "", List.of(), found, List.of());
        }
        EffectiveJudgment effect = decision.effective(card);
        List<Action> actions = new ArrayList<>();
        Citation finalUnder = CaseDecision.finalUnder(card);
        if (CaseDecision.first(card) && cases.permits(actor, card, Permission.APPEAL)) {
            actions.add(Action.link(text.of("appeals.receive"), "/cases/" + card.id() + "/appeals/new")
                    .forbidden(
                            finalUnder != null
                                    ? text.of("appeals.whyNot.final", finalUnder)
                                    : effect instanceof EffectiveJudgment.Effective one
                                            ? text.of("appeals.whyNot.effective", one.on())
                                            : null));
        }
        actions.add(Action.link(text.of("appeals.certificate"), "/cases/" + card.id() + "/certificate")
                .forbidden(
                        effect instanceof EffectiveJudgment.Effective ? null : text.of("appeals.whyNot.notEffective")));
        return new AppealsView(
                chip(effect, text),
                sentence(effect, text),
                "/cases/" + card.id() + "/effective",
                parties(card, text),
                found,
                actions);
    }

    private List<PartyLine> parties(CaseCard card, Text text) {
        return decision.parties(card).stream()
                .map(one -> new PartyLine(
                        one.name(),
                        text.date(one.servedOn()),
                        one.servedOn() == null || CaseDecision.finalUnder(card) != null
                                ? "—"
                                : text.date(decision.term(card, one).last())))
                .toList();
    }

    private static Chip chip(EffectiveJudgment effect, Text text) {
        return switch (effect) {
            case EffectiveJudgment.Effective one -> Chip.of(text.of("appeals.effect.effective"), Tone.GOOD);
            case EffectiveJudgment.TermRuns one -> Chip.of(text.of("appeals.effect.runs"), Tone.NOTE);
            case EffectiveJudgment.NotServed one -> Chip.of(text.of("appeals.effect.notServed"), Tone.WARN);
            case EffectiveJudgment.Appealed one -> Chip.of(text.of("appeals.effect.appealed"), Tone.WARN);
        };
    }

    private static String sentence(EffectiveJudgment effect, Text text) {
        return switch (effect) {
            case EffectiveJudgment.Effective one -> text.of("appeals.effect.effective.words", one.on());
            case EffectiveJudgment.TermRuns one -> text.of("appeals.effect.runs.words", one.last());
            case EffectiveJudgment.NotServed one -> text.of("appeals.effect.notServed.words");
            case EffectiveJudgment.Appealed one -> text.of("appeals.effect.appealed.words");
        };
    }

    private @Nullable LocalDate effectiveOn(CaseCard card) {
        return CaseDecision.is(card) && decision.effective(card) instanceof EffectiveJudgment.Effective one
                ? one.on()
                : null;
    }

    private LedgerView ledger(CaseCard card, Frame frame) {
        EffectiveJudgment effect = decision.effective(card);
        LocalDate on = switch (effect) {
            case EffectiveJudgment.Effective one -> one.on();
            case EffectiveJudgment.TermRuns one -> one.last();
            case EffectiveJudgment.NotServed one -> null;
            case EffectiveJudgment.Appealed one -> null;
        };
        Urgency urgency = effect instanceof EffectiveJudgment.Effective ? Urgency.ENDED : Urgency.AHEAD;
        return new LedgerView(
                card.number() + " " + frame.text().of("appeals.effect"),
                on == null ? null : Due.of(on, frame.today(), urgency, null),
                ClockReading.lines(effect.ledger(), frame.text().locale()),
                List.of(),
                RuleSet.CURRENT.version());
    }
}

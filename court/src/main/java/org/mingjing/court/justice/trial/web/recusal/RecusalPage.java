package org.mingjing.court.justice.trial.web.recusal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.AskRecusal;
import org.mingjing.court.justice.trial.DecideRecusal;
import org.mingjing.court.justice.trial.RecusalDesk;
import org.mingjing.court.justice.trial.RecusalPeople;
import org.mingjing.court.justice.trial.RecusalRequest;
import org.mingjing.court.justice.trial.RecusalState;
import org.mingjing.court.justice.trial.ReviewRecusal;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.panel.RecusalRules;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 回避申请页 Reasons, who decides, by when; the decision and its review. */
@Controller
class RecusalPage {

    private final RecusalDoor door;
    private final CaseHeads heads;
    private final Cases cases;
    private final RecusalPeople whom;
    private final People people;
    private final RecusalDesk desk;
    private final CourtCalendars calendars;
    private final CaseRefusals refusals;

    RecusalPage(
            RecusalDoor door,
            CaseHeads heads,
            Cases cases,
            RecusalPeople whom,
            People people,
            RecusalDesk desk,
            CourtCalendars calendars,
            CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.cases = cases;
        this.whom = whom;
        this.people = people;
        this.desk = desk;
        this.calendars = calendars;
        this.refusals = refusals;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/recusals/{request}")
    String request(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", TrialAnswer.saved(saved, frame.text()));
        return show(id, request, "", FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CASE_WITHHOLD)
    @PostMapping("/cases/{id}/recusals/{request}/decide")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> done = door.enter(actor, id, request, (card, one) -> card)
                .then(card -> desk.decide(new DecideRecusal(
                        TrialAnswer.origin(actor, null, key, frame),
                        card.court(),
                        card.id(),
                        request,
                        revision,
                        granted,
                        reasons)));
        return answered(id, request, done, "decided", reasons, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/recusals/{request}/review")
    String review(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam int revision,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> done = door.enter(actor, id, request, (card, one) -> card)
                .then(card -> desk.review(new ReviewRecusal(
                        TrialAnswer.origin(actor, null, key, frame), card.court(), card.id(), request, revision)));
        return answered(id, request, done, "review", "", actor, frame, model, response);
    }

    /** 依据 of the three days. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/recusals/{request}/ledger")
    String ledger(
            @PathVariable UUID id,
            @PathVariable UUID request,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, request, (card, one) -> {
            LocalDate from = one.reviewOn() == null ? one.askedOn() : Objects.requireNonNull(one.reviewOn());
            Due term = RecusalRules.term(card.category(), from, calendars.of(card.court()));
            model.addAttribute("frame", frame);
            model.addAttribute(
                    "ledger",
                    new LedgerView(
                            card.number() + " " + frame.text().of("trial.recusal.term"),
                            RecusalWords.due(card, one, frame.today()),
                            ClockReading.lines(
                                    term == null ? Ledger.EMPTY : term.ledger(),
                                    frame.text().locale()),
                            List.of(),
                            RuleSet.CURRENT.version()));
            model.addAttribute(
                    "crumbs",
                    List.of(
                            Crumb.to(card.number(), RecusalWords.href(card, one)),
                            Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
        return refusals.answer(shown, frame, model, response);
    }

    /** Back to the request; to the case list where the reader has just withdrawn from the case himself. */
    private String answered(
            UUID id,
            UUID request,
            Decision<String> done,
            String what,
            String reasons,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return switch (done) {
            case Decision.Granted<String> granted ->
                "redirect:/cases/" + id + "/recusals/" + request + "?saved=" + what;
            case Decision.Refused<String> refused ->
                show(
                        id,
                        request,
                        reasons,
                        FormErrors.refused(
                                refused.code().equals("trial.refused.reasonsMissing") ? "reasons" : null,
                                refused,
                                frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private String show(
            UUID id,
            UUID request,
            String reasons,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, request, (card, one) -> {
            Text text = frame.text();
            boolean reads = cases.permits(actor, card, Permission.CASE_READ);
            model.addAttribute("frame", frame);
            model.addAttribute("head", reads ? heads.of(card, frame, "panel") : null);
            model.addAttribute("number", card.number());
            model.addAttribute("id", id.toString());
            model.addAttribute("one", one);
            model.addAttribute("errors", errors);
            model.addAttribute("state", RecusalWords.state(one, text));
            model.addAttribute("due", RecusalWords.due(card, one, frame.today()));
            model.addAttribute("facts", facts(card, one, text));
            model.addAttribute(
                    "decides",
                    one.state().open()
                            && !actor.id().equals(one.person())
                            && whom.deciders(card, one).contains(actor.id()));
            model.addAttribute(
                    "reviews",
                    one.state() == RecusalState.REJECTED
                            && !one.askedBy().isEmpty()
                            && cases.permits(actor, card, Permission.CLOCK_RECORD));
            model.addAttribute(
                    "reasons",
                    Field.of("reasons", text.of("trial.recusal.decision"))
                            .holding(reasons)
                            .upTo(AskRecusal.LONGEST)
                            .mandatory()
                            .errorOf(errors));
            return "justice/trial/web/recusal/recusal";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private List<Fact> facts(CaseCard card, RecusalRequest one, Text text) {
        List<Fact> facts = new ArrayList<>();
        Citation decided = RecusalRules.decided(card.category(), one.target());
        facts.add(Fact.of(text.of("trial.recusal.whom"), whom.name(one)));
        facts.add(Fact.of(
                text.of("trial.recusal.by"), one.askedBy().isEmpty() ? text.of("trial.recusal.self") : one.askedBy()));
        facts.add(Fact.of(text.of("trial.recusal.askedOn"), text.date(one.askedOn())));
        facts.add(Fact.of(
                text.of("trial.recusal.ground"),
                text.of("trial.ground." + one.ground().name()) + " "
                        + one.ground().citation(card.category())));
        facts.add(Fact.of(text.of("trial.recusal.reasons"), one.reasons()));
        facts.add(Fact.of(
                text.of("trial.recusal.decider"),
                text.of("trial.decider." + one.decider().name()) + " " + decided));
        facts.add(Fact.of(
                text.of("trial.recusal.meanwhile"),
                text.of(
                        one.state() == RecusalState.REVIEW ? "trial.recusal.goesOn" : "trial.recusal.keepsAway",
                        RecusalRules.keepsAway(card.category()))));
        PersonId by = one.decidedBy();
        if (by != null) {
            facts.add(Fact.of(
                    text.of("trial.recusal.decided"),
                    text.date(one.decidedOn()) + " " + people.names(List.of(by)).getOrDefault(by, "—") + " "
                            + one.decision()));
        }
        if (one.reviewOn() != null) {
            facts.add(Fact.of(
                    text.of("trial.recusal.review"),
                    text.date(one.reviewOn())
                            + (one.reviewedOn() == null
                                    ? ""
                                    : " → " + text.date(one.reviewedOn()) + " " + one.review())));
        }
        return facts;
    }
}

package org.mingjing.court.justice.oversight.web.one;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.oversight.AnswerSupervision;
import org.mingjing.court.justice.oversight.LiftMark;
import org.mingjing.court.justice.oversight.MarkCase;
import org.mingjing.court.justice.oversight.OversightDesk;
import org.mingjing.court.justice.oversight.SuperviseCase;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.kernel.Decision;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.triage.FourCategories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 案件监督页 What was marked, done and answered; each form with its own button, and what was typed stays. */
@Controller
class OversightPage {

    private static final Set<String> DONE = Set.of("mark", "lift", "act", "answer");

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final OversightDesk desk;
    private final OversightViews views;

    OversightPage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, OversightDesk desk, OversightViews views) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.desk = desk;
        this.views = views;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/oversight")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done", saved != null && DONE.contains(saved) ? frame.text().of("oversight.saved." + saved) : null);
        return page(id, OversightForm.EMPTY, FormErrors.NONE, actor, frame, model, response);
    }

    /** 依据 of the day by which an act is to be answered. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/oversight/{act}/reasons")
    String reasons(
            @PathVariable UUID id,
            @PathVariable UUID act,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "CaseOversight", card -> {
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "ledger",
                            views.reasons(card, act, frame)
                                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(card.number(), "/cases/" + id + "/oversight"),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
        return refusals.answer(shown, frame, model, response);
    }

    @Allowed(Permission.CASE_MARK)
    @PostMapping("/cases/{id}/oversight/mark")
    String mark(
            @PathVariable UUID id,
            OversightForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        FourCategories category =
                OversightForm.chosen(FourCategories.values(), form.category()).orElse(null);
        FormErrors missing = said(form, "ground", missing(category, "category", frame), frame);
        return category == null || missing.any()
                ? page(id, form, missing, actor, frame, model, response)
                : done(
                        "mark",
                        "ground",
                        id,
                        form,
                        actor,
                        frame,
                        model,
                        response,
                        card -> desk.mark(new MarkCase(
                                origin(actor, form, frame), card.court(), card.id(), category, form.said())));
    }

    @Allowed(Permission.CASE_OVERSEE)
    @PostMapping("/cases/{id}/oversight/lift")
    String lift(
            @PathVariable UUID id,
            OversightForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String field = "lift-" + form.about();
        FormErrors missing = said(form, field, FormErrors.NONE, frame);
        return missing.any()
                ? page(id, form, missing, actor, frame, model, response)
                : done(
                        "lift",
                        field,
                        id,
                        form,
                        actor,
                        frame,
                        model,
                        response,
                        card -> desk.lift(new LiftMark(
                                origin(actor, form, frame), card.court(), card.id(), form.about(), form.said())));
    }

    @Allowed(Permission.CASE_OVERSEE)
    @PostMapping("/cases/{id}/oversight/act")
    String act(
            @PathVariable UUID id,
            OversightForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        SupervisoryAct act =
                OversightForm.chosen(SupervisoryAct.values(), form.act()).orElse(null);
        FormErrors missing = missing(act, "act", frame);
        if (act != null && act.asks() && TypedDay.of(form.dueOn()) == null) {
            missing = missing.and("dueOn", frame.text().of("oversight.error.dueOn"));
        }
        missing = said(form, "why", missing, frame);
        return act == null || missing.any()
                ? page(id, form, missing, actor, frame, model, response)
                : done(
                        "act",
                        "dueOn",
                        id,
                        form,
                        actor,
                        frame,
                        model,
                        response,
                        card -> desk.supervise(new SuperviseCase(
                                origin(actor, form, frame),
                                card.court(),
                                card.id(),
                                act,
                                form.said(),
                                TypedDay.of(form.dueOn()))));
    }

    @Allowed(Permission.CASE_MARK)
    @PostMapping("/cases/{id}/oversight/answer")
    String answer(
            @PathVariable UUID id,
            OversightForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        String field = "answer-" + form.about();
        FormErrors missing = said(form, field, FormErrors.NONE, frame);
        return missing.any()
                ? page(id, form, missing, actor, frame, model, response)
                : done(
                        "answer",
                        field,
                        id,
                        form,
                        actor,
                        frame,
                        model,
                        response,
                        card -> desk.answer(new AnswerSupervision(
                                origin(actor, form, frame), card.court(), card.id(), form.about(), form.said())));
    }

    private static Origin origin(Actor actor, OversightForm form, Frame frame) {
        return new Origin(actor, null, frame.today(), form.once());
    }

    private static FormErrors missing(@Nullable Object chosen, String field, Frame frame) {
        return chosen == null
                ? FormErrors.NONE.and(field, frame.text().of("oversight.error." + field))
                : FormErrors.NONE;
    }

    private static FormErrors said(OversightForm form, String field, FormErrors errors, Frame frame) {
        return form.said().isEmpty() ? errors.and(field, frame.text().of("oversight.error.words")) : errors;
    }

    private String done(
            String what,
            String field,
            UUID id,
            OversightForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            Function<CaseCard, Decision<String>> use) {
        Decision<String> done = switch (door.enter(actor, new CaseId(id), "CaseOversight", card -> card)) {
            case Decision.Refused<CaseCard> refused -> refused.as();
            case Decision.Granted<CaseCard>(CaseCard card) -> use.apply(card);
        };
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/oversight?saved=" + what;
            case Decision.Refused<String> refused ->
                page(
                        id,
                        form,
                        FormErrors.refused(refused.code().endsWith(".due") ? field : null, refused, frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private String page(
            UUID id,
            OversightForm typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "CaseOversight", card -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "oversight"))
                    .addAttribute("errors", errors)
                    .addAttribute("path", "/cases/" + id + "/oversight")
                    .addAttribute("view", views.of(card, typed, errors, actor, frame));
            return "justice/oversight/web/one/oversight";
        });
        return refusals.answer(shown, frame, model, response);
    }
}

package org.mingjing.court.insight.radar.web.one;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.insight.radar.AnswerFinding;
import org.mingjing.court.insight.radar.AskNextStep;
import org.mingjing.court.insight.radar.Finding;
import org.mingjing.court.insight.radar.FindingId;
import org.mingjing.court.insight.radar.Findings;
import org.mingjing.court.insight.radar.RadarDesk;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 发现页 Seen by whoever may see the case; what was typed stays, whatever the answer. */
@Controller
class FindingPage {

    private final CourtBoundary boundary;
    private final Findings findings;
    private final CaseDoor door;
    private final CaseRefusals refusals;
    private final FindingViews views;
    private final RadarDesk desk;

    FindingPage(
            CourtBoundary boundary,
            Findings findings,
            CaseDoor door,
            CaseRefusals refusals,
            FindingViews views,
            RadarDesk desk) {
        this.boundary = boundary;
        this.findings = findings;
        this.door = door;
        this.refusals = refusals;
        this.views = views;
        this.desk = desk;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/radar/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done",
                saved != null && (saved.equals("answer") || saved.equals("ask"))
                        ? frame.text().of("radar.saved." + saved)
                        : null);
        return show(id, null, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/radar/{id}/answer")
    String answer(
            @PathVariable UUID id,
            AnswerForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        LocalDate until = TypedDay.of(form.until());
        if (until == null) {
            FormErrors errors = FormErrors.NONE.and("until", frame.text().of("radar.untilMissing"));
            return show(id, form, errors, actor, frame, model, response);
        }
        Decision<String> done = desk.answer(new AnswerFinding(
                origin(actor, frame, form.key()),
                actor.court(),
                new FindingId(id),
                Objects.requireNonNullElse(form.reason(), ""),
                until));
        return answered(done, id, "answer", form, actor, frame, model, response);
    }

    @Allowed(Permission.LIMITS_SHEET)
    @PostMapping("/radar/{id}/ask")
    String ask(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> done = desk.ask(new AskNextStep(origin(actor, frame, key), actor.court(), new FindingId(id)));
        return answered(done, id, "ask", null, actor, frame, model, response);
    }

    private static Origin origin(Actor actor, Frame frame, @Nullable UUID key) {
        return new Origin(actor, null, frame.today(), Objects.requireNonNullElseGet(key, UUID::randomUUID));
    }

    private String answered(
            Decision<String> done,
            UUID id,
            String act,
            @Nullable AnswerForm typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/radar/" + id + "?saved=" + act;
            case Decision.Refused<String> refused ->
                show(
                        id,
                        typed,
                        FormErrors.refused(field(refused.code()), refused, frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private static @Nullable String field(String code) {
        return switch (code) {
            case "radar.refused.until" -> "until";
            case "radar.refused.reasonMissing" -> "reason";
            default -> null;
        };
    }

    private String show(
            UUID id,
            @Nullable AnswerForm typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Finding finding = boundary.read(CourtScope.of(actor), () -> findings.find(new FindingId(id)))
                .orElse(null);
        Decision<String> shown = finding == null
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : door.enter(actor, finding.found().caseId(), "Finding", card -> {
                    model.addAttribute("frame", frame)
                            .addAttribute("errors", errors)
                            .addAttribute("view", views.of(finding, card, typed, errors, actor, frame));
                    return "insight/radar/web/one/finding";
                });
        return refusals.answer(shown, frame, model, response);
    }
}

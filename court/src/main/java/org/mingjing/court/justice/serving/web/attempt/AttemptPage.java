package org.mingjing.court.justice.serving.web.attempt;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.court.justice.serving.web.ServingDoor;
import org.mingjing.court.justice.serving.web.ServingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceAdvice;
import org.mingjing.law.serving.ServiceBar;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.mingjing.law.serving.ServiceRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 记录送达 A means is chosen among those open here, then what happened is typed; a public notice is shown with what it does to the clock first. */
@Controller
class AttemptPage {

    private static final String TEMPLATE = "justice/serving/web/attempt/attempt";

    private final ServingDoor door;
    private final CaseHeads heads;
    private final ServingDesk desk;
    private final NoticePreview notices;

    AttemptPage(ServingDoor door, CaseHeads heads, ServingDesk desk, NoticePreview notices) {
        this.door = door;
        this.heads = heads;
        this.desk = desk;
        this.notices = notices;
    }

    @Allowed(Permission.SERVING)
    @GetMapping("/servings/{id}/attempt")
    String form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String means,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enter(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, (card, errand) -> {
            ServiceMeans chosen = Arrays.stream(ServiceMeans.values())
                    .filter(one -> one.name().equals(means))
                    .findFirst()
                    .orElse(null);
            return chosen == null
                    ? choose(card, errand, frame, model)
                    : fill(
                            card,
                            errand,
                            chosen,
                            AttemptForm.empty(chosen, frame.today(), errand.revision()),
                            FormErrors.NONE,
                            frame,
                            model);
        });
    }

    @Allowed(Permission.SERVING)
    @PostMapping("/servings/{id}/attempt")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        AttemptForm form = new AttemptForm(typed);
        return door.enter(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, (card, errand) -> {
            ServiceMeans means = form.means();
            if (means == null) {
                return choose(card, errand, frame, model);
            }
            FormErrors errors = errors(means, form, frame.text());
            if (errors.any() || form.edits()) {
                return fill(card, errand, means, form, errors, frame, model);
            }
            TryService command = command(card, errand, means, form, actor);
            if (means == ServiceMeans.PUBLIC_NOTICE && !form.saves()) {
                return confirm(card, errand, command, form, frame, model);
            }
            return switch (desk.attempt(command)) {
                case Decision.Granted<String> granted -> "redirect:/cases/" + card.id() + "/serving?saved=tried";
                case Decision.Refused<String> refused ->
                    fill(card, errand, means, form, FormErrors.refused(null, refused, frame.text()), frame, model);
            };
        });
    }

    private static TryService command(CaseCard card, Errand errand, ServiceMeans means, AttemptForm form, Actor actor) {
        var on = Objects.requireNonNull(form.day("on"));
        ServiceOutcome outcome = means == ServiceMeans.LEAVING
                ? ServiceOutcome.LEFT
                : means == ServiceMeans.PUBLIC_NOTICE ? ServiceOutcome.PUBLISHED : form.outcome();
        return new TryService(
                new Origin(actor, null, on, form.key()),
                card.court(),
                card.id(),
                errand.id(),
                form.revision(),
                means,
                outcome,
                outcome == null ? null : means.immediate() ? on : form.day("outcomeOn"),
                form.evidence(),
                form.word("reference"),
                form.word("note"));
    }

    private static FormErrors errors(ServiceMeans means, AttemptForm form, Text text) {
        FormErrors errors = FormErrors.NONE;
        if (form.day("on") == null) {
            errors = errors.and("on", text.of("service.error.day"));
        }
        if (means == ServiceMeans.PUBLIC_NOTICE && form.word("note").isEmpty()) {
            errors = errors.and("note", text.of("service.error.noticeReason"));
        }
        if (!means.immediate() && (form.outcome() == null) != (form.day("outcomeOn") == null)) {
            errors = errors.and(
                    form.outcome() == null ? "outcome" : "outcomeOn", text.of("service.error.outcomeAndDay"));
        }
        return errors;
    }

    private String choose(CaseCard card, Errand errand, Frame frame, Model model) {
        Text text = frame.text();
        ServiceAdvice advice = errand.advice(card.category(), card.procedure());
        var here = errand.situation(card.category(), card.procedure());
        List<Action> means = Arrays.stream(ServiceMeans.values())
                .map(one -> {
                    List<ServiceBar> bars = ServiceRules.bars(one, here);
                    return Action.link(
                                    text.of("serving.means." + one),
                                    "/servings/" + errand.id() + "/attempt?means=" + one)
                            .weighing(one == advice.means() ? Weight.MAIN : Weight.SIDE)
                            .forbidden(
                                    bars.isEmpty()
                                            ? null
                                            : text.of(
                                                    "service.whyNot.barred",
                                                    text.of(bars.getFirst().code()),
                                                    bars.getFirst().citation()));
                })
                .toList();
        return show(
                card,
                new AttemptView(
                        text.of("service.try"),
                        about(errand, text),
                        text.of("service.nextIs", text.of(advice.code()), advice.citation()),
                        means,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        FormErrors.NONE,
                        List.of(cancel(card, text))),
                frame,
                model);
    }

    private String fill(
            CaseCard card,
            Errand errand,
            ServiceMeans means,
            AttemptForm form,
            FormErrors errors,
            Frame frame,
            Model model) {
        Text text = frame.text();
        return show(
                card,
                new AttemptView(
                        text.of("serving.means." + means),
                        about(errand, text),
                        means == ServiceMeans.ELECTRONIC
                                ? text.of(
                                        "service.simulated.words",
                                        errand.addressee().electronic())
                                : null,
                        List.of(),
                        AttemptFields.attempt(means, form, errors, card.filedOn(), frame),
                        AttemptFields.proofs(means, form, text),
                        List.of(),
                        Map.of(
                                "means",
                                means.name(),
                                "revision",
                                Integer.toString(errand.revision()),
                                "key",
                                form.key().toString()),
                        errors,
                        List.of(
                                Action.send(text.of(
                                        means == ServiceMeans.PUBLIC_NOTICE ? "service.preview" : "service.save")),
                                Action.link(text.of("service.otherMeans"), "/servings/" + errand.id() + "/attempt"),
                                cancel(card, text))),
                frame,
                model);
    }

    private String confirm(
            CaseCard card, Errand errand, TryService command, AttemptForm form, Frame frame, Model model) {
        Text text = frame.text();
        return switch (notices.of(card, errand, command, frame)) {
            case Decision.Refused<NoticePreview.Shown> refused ->
                fill(
                        card,
                        errand,
                        ServiceMeans.PUBLIC_NOTICE,
                        form,
                        FormErrors.refused(null, refused, text),
                        frame,
                        model);
            case Decision.Granted<NoticePreview.Shown>(NoticePreview.Shown shown) ->
                show(
                        card,
                        new AttemptView(
                                text.of("service.preview"),
                                about(errand, text),
                                shown.words(),
                                List.of(),
                                List.of(),
                                List.of(),
                                shown.changes(),
                                form.all(),
                                FormErrors.NONE,
                                List.of(
                                        Action.send(text.of("service.save")).saying("step", "save"),
                                        Action.send(text.of("service.edit"))
                                                .weighing(Weight.SIDE)
                                                .saying("step", "edit"),
                                        cancel(card, text))),
                        frame,
                        model);
        };
    }

    private static Action cancel(CaseCard card, Text text) {
        return Action.link(text.of("ui.cancel"), "/cases/" + card.id() + "/serving");
    }

    private static String about(Errand errand, Text text) {
        return ServingWords.document(errand, text) + " "
                + text.of("service.to", errand.addressee().name());
    }

    private String show(CaseCard card, AttemptView view, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "serving"))
                .addAttribute("view", view);
        return TEMPLATE;
    }
}

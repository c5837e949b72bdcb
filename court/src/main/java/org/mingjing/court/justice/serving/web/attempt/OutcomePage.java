package org.mingjing.court.justice.serving.web.attempt;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.serving.CloseNotice;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.RecordOutcome;
import org.mingjing.court.justice.serving.RecordedAttempt;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.web.ServingDoor;
import org.mingjing.court.justice.serving.web.ServingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 送达结果 What came back of an attempt; and the end of a notice. */
@Controller
class OutcomePage {

    private final ServingDoor door;
    private final CaseHeads heads;
    private final ServingDesk desk;

    OutcomePage(ServingDoor door, CaseHeads heads, ServingDesk desk) {
        this.door = door;
        this.heads = heads;
        this.desk = desk;
    }

    @Allowed(Permission.SERVING)
    @GetMapping("/servings/{id}/attempts/{no}/outcome")
    String form(
            @PathVariable UUID id,
            @PathVariable int no,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enter(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, (card, errand) -> {
            RecordedAttempt attempt = attempt(errand, no);
            AttemptForm form = AttemptForm.empty(attempt.what().means(), frame.today(), errand.revision());
            ServiceOutcome outcome = attempt.what().outcome();
            form.typed().add("outcome", outcome == null ? "" : outcome.name());
            form.typed()
                    .add(
                            "outcomeOn",
                            attempt.what().outcomeOn() == null
                                    ? frame.today().toString()
                                    : attempt.what().outcomeOn().toString());
            attempt.what().evidence().forEach(one -> form.typed().add("proof-" + one, "true"));
            return show(card, errand, attempt, form, FormErrors.NONE, frame, model);
        });
    }

    @Allowed(Permission.SERVING)
    @PostMapping("/servings/{id}/attempts/{no}/outcome")
    String send(
            @PathVariable UUID id,
            @PathVariable int no,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        AttemptForm form = new AttemptForm(typed);
        return door.enter(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, (card, errand) -> {
            RecordedAttempt attempt = attempt(errand, no);
            ServiceOutcome outcome = form.outcome();
            var on = form.day("outcomeOn");
            if (outcome == null || on == null) {
                FormErrors errors = FormErrors.NONE.and(
                        outcome == null ? "outcome" : "outcomeOn", frame.text().of("service.error.outcomeAndDay"));
                return show(card, errand, attempt, form, errors, frame, model);
            }
            Decision<String> done = desk.outcome(new RecordOutcome(
                    new Origin(actor, null, on, form.key()),
                    card.court(),
                    card.id(),
                    errand.id(),
                    no,
                    form.revision(),
                    outcome,
                    form.evidence()));
            return switch (done) {
                case Decision.Granted<String> granted -> "redirect:/cases/" + card.id() + "/serving?saved=outcome";
                case Decision.Refused<String> refused ->
                    show(card, errand, attempt, form, FormErrors.refused(null, refused, frame.text()), frame, model);
            };
        });
    }

    @Allowed(Permission.SERVING)
    @GetMapping("/servings/{id}/close")
    String close(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(
                actor,
                id,
                Permission.SERVING,
                "ServiceForm",
                frame,
                model,
                response,
                (card, errand) -> closing(card, errand, UUID.randomUUID(), FormErrors.NONE, frame, model));
    }

    @Allowed(Permission.SERVING)
    @PostMapping("/servings/{id}/close")
    String closed(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        AttemptForm form = new AttemptForm(typed);
        return door.enter(actor, id, Permission.SERVING, "ServiceForm", frame, model, response, (card, errand) -> {
            Decision<String> done = desk.closeNotice(new CloseNotice(
                    new Origin(actor, null, frame.today(), form.key()),
                    card.court(),
                    card.id(),
                    errand.id(),
                    form.revision()));
            return switch (done) {
                case Decision.Granted<String> granted -> "redirect:/cases/" + card.id() + "/serving?saved=closed";
                case Decision.Refused<String> refused ->
                    closing(card, errand, form.key(), FormErrors.refused(null, refused, frame.text()), frame, model);
            };
        });
    }

    private String closing(CaseCard card, Errand errand, UUID key, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        return show(
                card,
                new AttemptView(
                        text.of("service.close.do"),
                        ServingWords.document(errand, text) + " "
                                + text.of("service.to", errand.addressee().name()),
                        errand.noticeUntil() == null ? null : text.of("service.close.words", errand.noticeUntil()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of("revision", Integer.toString(errand.revision()), "key", key.toString()),
                        errors,
                        List.of(Action.send(text.of("service.close.do")), cancel(card, text))),
                frame,
                model);
    }

    private String show(
            CaseCard card,
            Errand errand,
            RecordedAttempt attempt,
            AttemptForm form,
            FormErrors errors,
            Frame frame,
            Model model) {
        Text text = frame.text();
        var means = attempt.what().means();
        return show(
                card,
                new AttemptView(
                        text.of("service.outcome"),
                        ServingWords.document(errand, text) + " "
                                + text.of("service.to", errand.addressee().name()),
                        text.of(
                                "service.outcome.of",
                                text.of("serving.means." + means),
                                attempt.what().on()),
                        List.of(),
                        AttemptFields.outcome(
                                means, form, errors, attempt.what().on(), frame),
                        AttemptFields.proofs(means, form, text),
                        List.of(),
                        Map.of(
                                "revision",
                                Integer.toString(errand.revision()),
                                "key",
                                form.key().toString()),
                        errors,
                        List.of(Action.send(text.of("service.save")), cancel(card, text))),
                frame,
                model);
    }

    private static RecordedAttempt attempt(Errand errand, int no) {
        return errand.attempts().stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Action cancel(CaseCard card, Text text) {
        return Action.link(text.of("ui.cancel"), "/cases/" + card.id() + "/serving");
    }

    private String show(CaseCard card, AttemptView view, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "serving"))
                .addAttribute("view", view);
        return "justice/serving/web/attempt/attempt";
    }
}

package org.mingjing.court.justice.trial.web.conclude;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.trial.ConcludeCase;
import org.mingjing.court.justice.trial.ConclusionDesk;
import org.mingjing.court.justice.trial.Deliberations;
import org.mingjing.court.justice.trial.HeardBefore;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.trial.EndMeans;
import org.mingjing.law.trial.EndService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 宣判与结案页 What was typed stays, whatever the answer; the day follows from the law, nobody types it. */
@Controller
class ConcludePage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseDetails details;
    private final Deliberations deliberations;
    private final HeardBefore heard;
    private final ConclusionDesk desk;
    private final MissingPaper missing;
    private final CaseRefusals refusals;

    ConcludePage(
            CaseDoor door,
            CaseHeads heads,
            CaseDetails details,
            Deliberations deliberations,
            HeardBefore heard,
            ConclusionDesk desk,
            MissingPaper missing,
            CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.details = details;
        this.deliberations = deliberations;
        this.heard = heard;
        this.desk = desk;
        this.missing = missing;
        this.refusals = refusals;
    }

    @Allowed(Permission.CLOCK_RECORD)
    @GetMapping("/cases/{id}/conclude")
    String form(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String manner,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Map<String, String> proposed = manner.isEmpty() ? Map.of() : Map.of("manner", manner);
        return show(id, Permission.CLOCK_RECORD, proposed, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/conclude")
    String conclude(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        ConclusionManner manner =
                ConclusionManner.of(typed.getOrDefault("manner", "")).orElse(null);
        FormErrors errors = misread(typed, frame.text());
        if (manner == null) {
            errors = errors.and("manner", frame.text().of("trial.error.manner"));
        }
        if (manner == null || errors.any()) {
            return show(id, Permission.CLOCK_RECORD, typed, errors, actor, frame, model, response);
        }
        Decision<String> done = door.enter(
                        actor, new CaseId(id), "ConcludeForm", card -> command(card, manner, typed, actor, frame))
                .then(desk::conclude);
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/conclusion?saved=concluded";
            case Decision.Refused<String> refused ->
                show(
                        id,
                        Permission.CASE_READ, // the answer stands above what was typed, whatever became of the case
                        typed,
                        FormErrors.refused(about(refused.code()), refused, frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    /** A day that is none is told at its field: it must not pass for one left empty. */
    private static FormErrors misread(Map<String, String> typed, Text text) {
        TypedForm form = new TypedForm(MultiValueMap.fromSingleValue(typed), text);
        typed.keySet().stream()
                .filter(name -> name.equals("pronouncedOn") || name.equals("heardOn") || name.matches("served-\\d+"))
                .forEach(form::dayIfAny);
        return form.errors();
    }

    private ConcludeCase command(
            CaseCard card, ConclusionManner manner, Map<String, String> typed, Actor actor, Frame frame) {
        List<String> parties = parties(card);
        List<EndService> services = new ArrayList<>();
        for (int at = 0; at < parties.size(); at++) {
            LocalDate on = TypedDay.of(typed.get("served-" + at));
            String means = typed.getOrDefault("means-" + at, "");
            EndMeans known = Arrays.stream(EndMeans.values())
                    .filter(one -> one.name().equals(means))
                    .findFirst()
                    .orElse(null);
            if (on != null && known != null) {
                services.add(new EndService(parties.get(at), known, on));
            }
        }
        String revision = typed.getOrDefault("revision", "");
        return new ConcludeCase(
                TrialAnswer.origin(actor, null, TypedId.of(typed.get("key")), frame),
                card.court(),
                card.id(),
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1,
                manner,
                TypedDay.of(typed.get("pronouncedOn")),
                TypedDay.of(typed.get("heardOn")),
                !"false".equals(typed.get("inCourt")),
                services);
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "case.conclusionOutOfOrder",
                    "trial.refused.pronounceFirst",
                    "trial.refused.notPronounced",
                    "trial.refused.beforeHearing",
                    "trial.refused.beforeDeliberation" -> "pronouncedOn";
            case "trial.refused.notHeard" -> "heardOn";
            default -> null;
        };
    }

    private List<String> parties(CaseCard card) {
        return details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .toList();
    }

    private String show(
            UUID id,
            Permission purpose,
            Map<String, String> typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), purpose, "ConcludeForm", card -> {
            boolean panel = card.formation() == Formation.PANEL;
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "conclude"));
            model.addAttribute("errors", errors);
            ConclusionManner manner =
                    ConclusionManner.of(typed.getOrDefault("manner", "")).orElse(null);
            model.addAttribute("missing", card.status().open() ? missing.of(card, manner, actor, frame.text()) : null);
            model.addAttribute("undeliberated", panel && !deliberations.signed(card.id()));
            model.addAttribute(
                    "fields", withErrors(ConcludeFields.main(card, heard.unrecorded(card), typed, frame), errors));
            model.addAttribute("services", withErrors(ConcludeFields.services(parties(card), typed, frame), errors));
            model.addAttribute("revision", card.revision());
            model.addAttribute("key", UUID.randomUUID().toString());
            return "justice/trial/web/conclude/conclude";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private static List<Input> withErrors(List<Input> inputs, FormErrors errors) {
        return inputs.stream()
                .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                .toList();
    }
}

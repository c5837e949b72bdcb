package org.mingjing.court.justice.triage.web.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
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
import org.mingjing.court.justice.triage.FormationRulings;
import org.mingjing.court.justice.triage.RuleOnFormation;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.mingjing.law.triage.TriageFact;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 独任转合议页 The ruling, what it answers, and when the parties were told. What was typed stays, whatever the answer. */
@Controller
class RulingPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final FormationRulings rulings;

    RulingPage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, FormationRulings rulings) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.rulings = rulings;
    }

    @Allowed(Permission.CLOCK_RECORD)
    @GetMapping("/cases/{id}/triage/ruling")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(id, Permission.CLOCK_RECORD, null, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/triage/ruling")
    String rule(
            @PathVariable UUID id,
            RulingForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        LocalDate ruledOn = TypedDay.of(form.ruledOn());
        LocalDate toldOn = TypedDay.of(form.toldOn());
        FormErrors missing = missing(form, ruledOn, toldOn, frame);
        if (ruledOn == null || toldOn == null || missing.any()) {
            return show(id, Permission.CLOCK_RECORD, form, missing, actor, frame, model, response);
        }
        Decision<String> done = switch (door.enter(actor, new CaseId(id), "RulingForm", card -> card)) {
            case Decision.Refused<CaseCard> refused -> refused.as();
            case Decision.Granted<CaseCard>(CaseCard card) ->
                rulings.rule(new RuleOnFormation(
                        new Origin(actor, null, ruledOn, form.once()),
                        card.court(),
                        card.id(),
                        ground(form),
                        RulingForm.said(form.party()),
                        TypedDay.of(form.raisedOn()),
                        RulingForm.said(form.reasons()),
                        toldOn));
        };
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/triage?saved=ruling";
            case Decision.Refused<String> refused ->
                show(
                        id,
                        Permission.CASE_READ,
                        form,
                        FormErrors.refused(null, refused, frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private static @Nullable TriageFact ground(RulingForm form) {
        return Arrays.stream(TriageFact.values())
                .filter(fact -> fact.name().equals(form.ground()))
                .findFirst()
                .orElse(null);
    }

    /** All at once. */
    private static FormErrors missing(
            RulingForm form, @Nullable LocalDate ruledOn, @Nullable LocalDate toldOn, Frame frame) {
        FormErrors errors = FormErrors.NONE;
        boolean dismissed = RulingForm.DISMISSED.equals(form.ground());
        boolean objected = !RulingForm.said(form.party()).isEmpty();
        errors = missing(ground(form) == null && !dismissed, "ground", errors, frame);
        errors = missing(dismissed && !objected, "party", errors, frame);
        errors = missing(objected && TypedDay.of(form.raisedOn()) == null, "raisedOn", errors, frame);
        errors = missing(RulingForm.said(form.reasons()).isEmpty(), "reasons", errors, frame);
        errors = missing(ruledOn == null, "ruledOn", errors, frame);
        return missing(toldOn == null, "toldOn", errors, frame);
    }

    private static FormErrors missing(boolean missing, String field, FormErrors errors, Frame frame) {
        return missing ? errors.and(field, frame.text().of("triage.error." + field)) : errors;
    }

    private String show(
            UUID id,
            Permission purpose,
            @Nullable RulingForm typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), purpose, "RulingForm", card -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "triage"))
                    .addAttribute("errors", errors)
                    .addAttribute("back", "/cases/" + id + "/triage")
                    .addAttribute("fields", RulingFields.of(typed, errors, frame))
                    .addAttribute("key", UUID.randomUUID().toString());
            return "justice/triage/web/decision/ruling";
        });
        return refusals.answer(shown, frame, model, response);
    }
}

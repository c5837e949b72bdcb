package org.mingjing.court.justice.cases.web.next;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.mingjing.court.justice.cases.NextSteps;
import org.mingjing.court.justice.cases.PlanNextStep;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 下一事项页 What was typed stays, whatever the answer. */
@Controller
class NextPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final NextSteps steps;

    NextPage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, NextSteps steps) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.steps = steps;
    }

    @Allowed(Permission.CLOCK_RECORD)
    @GetMapping("/cases/{id}/next")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(new CaseId(id), Permission.CLOCK_RECORD, null, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/next")
    String plan(
            @PathVariable UUID id, NextForm form, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        CaseId of = new CaseId(id);
        Text text = frame.text();
        LocalDate on = TypedDay.of(form.on());
        String step = Objects.requireNonNullElse(form.step(), "");
        FormErrors errors = FormErrors.NONE;
        errors = PlanNextStep.STEPS.contains(step) ? errors : errors.and("step", text.of("cases.plan.stepMissing"));
        errors = on == null ? errors.and("on", text.of("cases.plan.dayMissing")) : errors;
        if (on == null || errors.any()) {
            return show(of, Permission.CLOCK_RECORD, form, errors, actor, frame, model, response);
        }
        UUID key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
        Decision<String> done = switch (door.enter(actor, of, "NextForm", card -> card)) {
            case Decision.Refused<CaseCard> refused -> refused.as();
            case Decision.Granted<CaseCard>(CaseCard card) ->
                steps.plan(new PlanNextStep(
                        new Origin(actor, null, frame.today(), key), card.court(), of, form.revision(), step, on));
        };
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id;
            case Decision.Refused<String> refused ->
                show(
                        of,
                        Permission.CASE_READ, // the answer stands above what was typed, whatever became of the case
                        form,
                        FormErrors.refused(refused.code().equals("cases.plan.day") ? "on" : null, refused, text),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private String show(
            CaseId id,
            Permission purpose,
            @Nullable NextForm typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, purpose, "NextForm", card -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "next"))
                    .addAttribute("errors", errors)
                    .addAttribute("step", step(typed, frame).errorOf(errors))
                    .addAttribute("on", day(typed, frame).errorOf(errors))
                    .addAttribute("revision", card.revision())
                    .addAttribute("key", UUID.randomUUID().toString());
            return "justice/cases/web/next/next";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private static Field step(@Nullable NextForm typed, Frame frame) {
        List<Option> options = PlanNextStep.STEPS.stream()
                .map(word -> new Option(word, frame.text().of("cases.next." + word)))
                .toList();
        return Field.of("step", frame.text().of("cases.next"))
                .holding(typed == null ? null : typed.step())
                .choices(options)
                .mandatory();
    }

    private static Field day(@Nullable NextForm typed, Frame frame) {
        return Field.of("on", frame.text().of("cases.plan.on"))
                .holding(typed == null ? null : typed.on())
                .between(frame.today(), frame.today().plusYears(1))
                .hint(frame.text().of("cases.plan.hint"))
                .mandatory();
    }
}

package org.mingjing.court.justice.cases.web.conclude;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.ConcludeCase;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 结案页 What was typed stays, whatever the answer. */
@Controller
class ConcludePage {

    private static final List<String> CONCLUSIONS =
            List.of("judgment", "ruling", "mediation", "withdrawal", "transfer", "other");

    /** 二审结案方式 What returns to the first court. */
    private static final List<String> ON_APPEAL = List.of(
            "affirmed", "reversed", "remanded", "withdrawal", "deemed-withdrawal", "mediation", "transfer", "other");

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final CaseCourse course;

    ConcludePage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, CaseCourse course) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.course = course;
    }

    @Allowed(Permission.CLOCK_RECORD)
    @GetMapping("/cases/{id}/conclude")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(new CaseId(id), Permission.CLOCK_RECORD, null, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/conclude")
    String conclude(
            @PathVariable UUID id,
            ConcludeForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        CaseId of = new CaseId(id);
        Text text = frame.text();
        LocalDate day = TypedDay.of(form.concludedOn());
        String conclusion = Objects.requireNonNullElse(form.conclusion(), "");
        FormErrors errors = FormErrors.NONE;
        errors = day == null ? errors.and("concludedOn", text.of("cases.conclude.dayMissing")) : errors;
        errors = CONCLUSIONS.contains(conclusion) || ON_APPEAL.contains(conclusion)
                ? errors
                : errors.and("conclusion", text.of("cases.conclude.kindMissing"));
        if (day == null || errors.any()) {
            return show(of, Permission.CLOCK_RECORD, form, errors, actor, frame, model, response);
        }
        UUID key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
        Decision<String> done = switch (door.enter(actor, of, "ConcludeForm", card -> card)) {
            case Decision.Refused<CaseCard> refused -> refused.as();
            case Decision.Granted<CaseCard>(CaseCard card) ->
                course.conclude(new ConcludeCase(
                        new Origin(actor, null, day, key), card.court(), of, form.revision(), day, conclusion));
        };
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id;
            case Decision.Refused<String> refused ->
                show(
                        of,
                        Permission.CASE_READ, // the answer stands above what was typed, whatever became of the case
                        form,
                        FormErrors.refused(
                                refused.code().equals("case.conclusionOutOfOrder") ? "concludedOn" : null,
                                refused,
                                text),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private String show(
            CaseId id,
            Permission purpose,
            @Nullable ConcludeForm typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, purpose, "ConcludeForm", card -> {
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "conclude"));
            model.addAttribute("errors", errors);
            model.addAttribute("fields", fields(card, typed, errors, frame));
            model.addAttribute("revision", card.revision());
            model.addAttribute("key", UUID.randomUUID().toString());
            return "justice/cases/web/conclude/conclude";
        });
        return switch (shown) {
            case Decision.Granted<String>(String template) -> template;
            case Decision.Refused<String> refused -> refusals.show(refused, frame, model, response);
        };
    }

    private static List<Field> fields(CaseCard card, @Nullable ConcludeForm typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        return Stream.of(
                        Field.of("concludedOn", text.of("cases.concludedOn"))
                                .holding(typed == null ? frame.today() : typed.concludedOn())
                                .between(card.filedOn(), frame.today())
                                .hint(text.of("cases.conclude.dayHint")),
                        Field.of("conclusion", text.of("cases.conclusion"))
                                .holding(typed == null ? null : typed.conclusion())
                                .choices((card.procedure() == Procedure.SECOND_INSTANCE ? ON_APPEAL : CONCLUSIONS)
                                        .stream()
                                                .map(word -> new Option(word, text.of("cases.conclusion." + word)))
                                                .toList()))
                .map(field -> field.mandatory().errorOf(errors))
                .toList();
    }
}

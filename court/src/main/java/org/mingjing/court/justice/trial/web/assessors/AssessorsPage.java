package org.mingjing.court.justice.trial.web.assessors;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.trial.AppointAssessor;
import org.mingjing.court.justice.trial.Assessor;
import org.mingjing.court.justice.trial.AssessorDesk;
import org.mingjing.court.justice.trial.AssessorId;
import org.mingjing.court.justice.trial.Assessors;
import org.mingjing.court.justice.trial.EndAssessor;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 人民陪审员名单页 */
@Controller
class AssessorsPage {

    private final CourtBoundary boundary;
    private final Assessors assessors;
    private final AssessorDesk desk;

    AssessorsPage(CourtBoundary boundary, Assessors assessors, AssessorDesk desk) {
        this.boundary = boundary;
        this.assessors = assessors;
        this.desk = desk;
    }

    @Allowed(Permission.ASSESSORS_MANAGE)
    @GetMapping("/assessors")
    String list(@RequestParam(required = false) @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", TrialAnswer.saved(saved, frame.text()));
        return show(null, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.ASSESSORS_MANAGE)
    @PostMapping("/assessors")
    String appoint(AssessorForm form, Actor actor, Frame frame, Model model) {
        LocalDate since = TypedDay.of(form.since());
        if (since == null) {
            return show(form, FormErrors.NONE.and("since", frame.text().of("trial.error.day")), actor, frame, model);
        }
        return answered(
                desk.appoint(new AppointAssessor(
                        TrialAnswer.origin(actor, null, form.key(), frame),
                        actor.court(),
                        Objects.requireNonNullElse(form.number(), "").strip(),
                        Objects.requireNonNullElse(form.name(), "").strip(),
                        Objects.requireNonNullElse(form.occupation(), "").strip(),
                        since,
                        0)),
                "appointed",
                form,
                actor,
                frame,
                model);
    }

    @Allowed(Permission.ASSESSORS_MANAGE)
    @PostMapping("/assessors/{id}/end")
    String end(@PathVariable UUID id, @RequestParam @Nullable UUID key, Actor actor, Frame frame, Model model) {
        return answered(
                desk.end(new EndAssessor(
                        TrialAnswer.origin(actor, null, key, frame), actor.court(), new AssessorId(id))),
                "ended",
                null,
                actor,
                frame,
                model);
    }

    private String answered(
            Decision<String> done, String what, @Nullable AssessorForm form, Actor actor, Frame frame, Model model) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/assessors?saved=" + what;
            case Decision.Refused<String> refused ->
                show(form, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    private String show(@Nullable AssessorForm typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<Assessor> all = boundary.read(CourtScope.of(actor.court()), () -> assessors.of(actor.court()));
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("cap", assessors.cap())
                .addAttribute(
                        "lines",
                        all.stream().map(one -> line(one, frame.today(), text)).toList())
                .addAttribute(
                        "fields",
                        List.of(
                                text("number", typed == null ? null : typed.number(), text, errors),
                                text("name", typed == null ? null : typed.name(), text, errors),
                                text("occupation", typed == null ? null : typed.occupation(), text, errors),
                                new Input(
                                        "date",
                                        Field.of("since", text.of("trial.assessor.since"))
                                                .holding(typed == null ? frame.today() : typed.since())
                                                .mandatory()
                                                .errorOf(errors))))
                .addAttribute("key", UUID.randomUUID().toString());
        return "justice/trial/web/assessors/assessors";
    }

    private static Input text(String name, @Nullable String value, Text text, FormErrors errors) {
        return new Input(
                "text",
                Field.of(name, text.of("trial.assessor." + name))
                        .holding(value)
                        .upTo(AppointAssessor.LONGEST)
                        .mandatory()
                        .errorOf(errors));
    }

    private AssessorLine line(Assessor one, LocalDate today, Text text) {
        boolean serves = one.serves(today);
        boolean full = one.sat() >= assessors.cap();
        Chip state = !serves
                ? Chip.of(text.of("trial.assessor.over"))
                : full
                        ? Chip.of(text.of("trial.assessor.full"), Tone.WARN)
                        : Chip.of(text.of("trial.assessor.serves"), Tone.GOOD);
        return new AssessorLine(
                one.id().toString(),
                one.number(),
                one.name(),
                one.occupation(),
                text.date(one.since()) + " – " + text.date(one.until()),
                one.sat() + " / " + assessors.cap(),
                state,
                serves);
    }
}

package org.mingjing.court.justice.assignment.web.pauses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.AssignmentRules;
import org.mingjing.court.justice.assignment.EndPause;
import org.mingjing.court.justice.assignment.JudgePause;
import org.mingjing.court.justice.assignment.JudgePauses;
import org.mingjing.court.justice.assignment.PauseJudge;
import org.mingjing.court.justice.assignment.web.AssignmentTabs;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
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
import org.springframework.web.bind.annotation.RequestParam;

/** 暂停分案 Who gets no case for a while, since when and why; to be added and ended. */
@Controller
class JudgePausesPage {

    private static final int MOST = 100;

    private final CourtBoundary boundary;
    private final JudgePauses pauses;
    private final AssignmentRules rules;
    private final People people;

    JudgePausesPage(CourtBoundary boundary, JudgePauses pauses, AssignmentRules rules, People people) {
        this.boundary = boundary;
        this.pauses = pauses;
        this.rules = rules;
        this.people = people;
    }

    @Allowed(Permission.ASSIGNMENT_RULES)
    @GetMapping("/assignment/pauses")
    String show(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute(
                "done",
                "paused".equals(saved) || "ended".equals(saved)
                        ? frame.text().of("assignment.pause.saved." + saved)
                        : null);
        return show(empty(frame), UUID.randomUUID(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.ASSIGNMENT_RULES)
    @PostMapping("/assignment/pauses")
    String pause(@RequestParam UUID key, PauseForm form, Actor actor, Frame frame, Model model) {
        LocalDate since = TypedDay.of(form.since());
        String typedUntil = Objects.requireNonNullElse(form.until(), "");
        LocalDate until = TypedDay.of(typedUntil);
        PersonId judge = judges(actor)
                .map(Actor::id)
                .filter(id -> id.value().toString().equals(form.judge()))
                .findFirst()
                .orElse(null);
        FormErrors errors = FormErrors.NONE;
        Text text = frame.text();
        if (judge == null) {
            errors = errors.and("judge", text.of("assignment.pause.error.judge"));
        }
        if (since == null) {
            errors = errors.and("since", text.of("assignment.pause.error.day"));
        }
        if (until == null && !typedUntil.isBlank()) {
            errors = errors.and("until", text.of("assignment.pause.error.day"));
        }
        if (errors.any() || judge == null || since == null) {
            return show(form, key, errors, actor, frame, model);
        }
        Decision<String> done = rules.pause(new PauseJudge(
                new Origin(actor, null, frame.today(), key), actor.court(), judge, since, until, form.words()));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/assignment/pauses?saved=paused";
            case Decision.Refused<String> refused ->
                show(form, key, FormErrors.refused(null, refused, text), actor, frame, model);
        };
    }

    @Allowed(Permission.ASSIGNMENT_RULES)
    @PostMapping("/assignment/pauses/{id}/end")
    String end(@PathVariable UUID id, @RequestParam UUID key, Actor actor, Frame frame, Model model) {
        Decision<String> done = rules.end(new EndPause(new Origin(actor, null, frame.today(), key), actor.court(), id));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/assignment/pauses?saved=ended";
            case Decision.Refused<String> refused ->
                show(
                        empty(frame),
                        UUID.randomUUID(),
                        FormErrors.refused(null, refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private static PauseForm empty(Frame frame) {
        return new PauseForm(null, frame.today().toString(), null, null);
    }

    private Stream<Actor> judges(Actor actor) {
        return people.actors(actor.court()).stream().filter(AssignmentRules::tries);
    }

    private String show(PauseForm form, UUID key, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<JudgePause> all = boundary.read(CourtScope.of(actor.court()), () -> pauses.of(actor.court(), MOST));
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(one -> Stream.of(one.judge(), one.recordedBy()))
                .distinct()
                .toList());
        model.addAttribute("frame", frame)
                .addAttribute("tabs", AssignmentTabs.of(actor, "pauses", text))
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute("endKey", UUID.randomUUID().toString())
                .addAttribute("fields", fields(form, errors, actor, text))
                .addAttribute(
                        "rows",
                        all.stream()
                                .map(one -> row(one, names, frame.today(), text))
                                .toList());
        return "justice/assignment/web/pauses/pauses";
    }

    private List<Field> fields(PauseForm form, FormErrors errors, Actor actor, Text text) {
        return Stream.of(
                        Field.of("judge", text.of("assignment.judge"))
                                .holding(form.judge())
                                .mandatory()
                                .choices(judges(actor)
                                        .map(one -> new Option(one.id().value().toString(), one.name()))
                                        .toList()),
                        Field.of("since", text.of("assignment.pause.since"))
                                .holding(form.since())
                                .mandatory(),
                        Field.of("until", text.of("assignment.pause.until"))
                                .holding(form.until())
                                .hint(text.of("assignment.pause.until.hint")),
                        Field.of("reason", text.of("assignment.pause.reason"))
                                .holding(form.words())
                                .upTo(AssignmentRules.LONGEST)
                                .mandatory())
                .map(field -> field.errorOf(errors))
                .toList();
    }

    private static PauseRow row(JudgePause one, Map<PersonId, String> names, LocalDate today, Text text) {
        boolean open = one.open(today);
        LocalDate endedOn = one.endedOn();
        return new PauseRow(
                one.id().toString(),
                names.getOrDefault(one.judge(), "—"),
                one.since(),
                one.until(),
                one.reason(),
                text.of(
                        "assignment.pause.recorded",
                        text.moment(one.recordedAt()),
                        names.getOrDefault(one.recordedBy(), "—")),
                one.on(today)
                        ? Chip.of(text.of("assignment.pause.on"), Tone.WARN)
                        : Chip.of(
                                endedOn == null
                                        ? text.of(open ? "assignment.pause.ahead" : "assignment.pause.over")
                                        : text.of("assignment.pause.endedOn", text.date(endedOn))),
                open);
    }
}

package org.mingjing.court.justice.assignment.web.divisions;

import java.util.Arrays;
import java.util.List;
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
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.justice.assignment.AssignmentRules;
import org.mingjing.court.justice.assignment.CauseRule;
import org.mingjing.court.justice.assignment.CauseRules;
import org.mingjing.court.justice.assignment.SetCauseRule;
import org.mingjing.court.justice.assignment.TryingDivisions;
import org.mingjing.court.justice.assignment.web.AssignmentTabs;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.Cause;
import org.mingjing.law.cause.CauseField;
import org.mingjing.law.cause.CauseList;
import org.mingjing.law.cause.Causes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 案由分工 Which division is proposed for the cases of a cause and all below it. */
@Controller
class CauseRulesPage {

    private final CourtBoundary boundary;
    private final CauseRules rules;
    private final AssignmentRules desk;
    private final TryingDivisions divisions;
    private final Courts courts;

    CauseRulesPage(
            CourtBoundary boundary, CauseRules rules, AssignmentRules desk, TryingDivisions divisions, Courts courts) {
        this.boundary = boundary;
        this.rules = rules;
        this.desk = desk;
        this.divisions = divisions;
        this.courts = courts;
    }

    /** 分工表单 */
    record RuleForm(
            @Nullable String category,
            @Nullable String cause,
            @Nullable String division) {}

    @Allowed(Permission.ASSIGNMENT_RULES)
    @GetMapping("/assignment/divisions")
    String show(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", "rule".equals(saved) ? frame.text().of("assignment.rule.saved") : null);
        return show(new RuleForm(null, null, null), UUID.randomUUID(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.ASSIGNMENT_RULES)
    @PostMapping("/assignment/divisions")
    String rule(@RequestParam UUID key, RuleForm form, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        CaseCategory category = TryingDivisions.ruled().stream()
                .filter(one -> one.name().equals(form.category()))
                .findFirst()
                .orElse(null);
        Division division = trying(actor)
                .filter(one -> one.id().value().toString().equals(form.division()))
                .findFirst()
                .orElse(null);
        String cause = Objects.requireNonNullElse(form.cause(), "").strip();
        FormErrors errors = FormErrors.NONE;
        if (category == null) {
            errors = errors.and("category", text.of("assignment.rule.error.category"));
        } else if (list(category, frame).byName(cause).isEmpty()) {
            errors = errors.and("cause", text.of("assignment.rule.error.cause"));
        }
        if (division == null) {
            errors = errors.and("division", text.of("assignment.rule.error.division"));
        }
        if (category == null || division == null || errors.any()) {
            return show(form, key, errors, actor, frame, model);
        }
        Decision<String> done = desk.rule(new SetCauseRule(
                new Origin(actor, null, frame.today(), key), actor.court(), category, cause, division.id()));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/assignment/divisions?saved=rule";
            case Decision.Refused<String> refused ->
                show(form, key, FormErrors.refused("division", refused, text), actor, frame, model);
        };
    }

    private String show(RuleForm form, UUID key, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<CauseRule> all = boundary.read(CourtScope.of(actor.court()), () -> rules.of(actor.court()));
        var names = courts.divisionNames(
                all.stream().map(CauseRule::division).distinct().toList());
        model.addAttribute("frame", frame)
                .addAttribute("tabs", AssignmentTabs.of(actor, "divisions", text))
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute("fields", fields(form, errors, actor, frame))
                .addAttribute(
                        "rows",
                        all.stream()
                                .map(one -> new RuleRow(
                                        text.of("cases.category."
                                                + one.category().name()),
                                        one.cause(),
                                        names.getOrDefault(one.division(), "—")))
                                .toList());
        return "justice/assignment/web/divisions/divisions";
    }

    private List<Field> fields(RuleForm form, FormErrors errors, Actor actor, Frame frame) {
        Text text = frame.text();
        return Stream.of(
                        Field.of("category", text.of("cases.category"))
                                .holding(form.category())
                                .mandatory()
                                .choices(TryingDivisions.ruled().stream()
                                        .map(one -> new Option(one.name(), text.of("cases.category." + one.name())))
                                        .toList()),
                        Field.of("cause", text.of("cases.cause"))
                                .holding(form.cause())
                                .mandatory()
                                .hint(text.of("assignment.rule.cause.hint"))
                                .choices(widest(frame)),
                        Field.of("division", text.of("assignment.division"))
                                .holding(form.division())
                                .mandatory()
                                .choices(trying(actor)
                                        .map(one -> new Option(one.id().value().toString(), one.name()))
                                        .toList()))
                .map(field -> field.errorOf(errors))
                .toList();
    }

    private Stream<Division> trying(Actor actor) {
        return TryingDivisions.ruled().stream()
                .flatMap(category -> divisions.of(actor.court(), category).stream())
                .distinct();
    }

    /** The wider causes, to choose from while typing; any other may be typed. */
    private static List<Option> widest(Frame frame) {
        return TryingDivisions.ruled().stream()
                .flatMap(category -> list(category, frame).all().stream())
                .filter(cause -> cause.level() <= 3)
                .map(Cause::name)
                .distinct()
                .map(name -> new Option(name, name))
                .toList();
    }

    private static CauseList list(CaseCategory category, Frame frame) {
        CauseField field = Arrays.stream(CauseField.values())
                .filter(one -> one.name().equals(category.name()))
                .findFirst()
                .orElse(CauseField.CIVIL);
        return Causes.inForce(field, frame.today()).orElseThrow();
    }
}

package org.mingjing.court.foundation.circulation.web.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.field.TypedId;

/** 流程的文字 The steps of a route of one kind, in words. */
final class RouteWords {

    private final RequestKind kind;
    private final People people;
    private final Text text;

    RouteWords(RequestKind kind, People people, Text text) {
        this.kind = kind;
        this.people = people;
        this.text = text;
    }

    /** @param present the route in force, against which changes are marked; null: none is marked */
    List<StepCard> cards(List<RouteStep> steps, @Nullable List<RouteStep> present) {
        Map<PersonId, String> names = people.names(named(steps));
        return steps.stream().map(step -> card(step, present, names)).toList();
    }

    private StepCard card(RouteStep step, @Nullable List<RouteStep> present, Map<PersonId, String> names) {
        List<String> marks = new ArrayList<>();
        if (step.workingDays() != null) {
            marks.add(text.of("routes.days", step.workingDays()));
        }
        if (step.stands()) {
            marks.add(text.of("routes.stands"));
        }
        return new StepCard(
                step.name().isBlank() ? text.of("routes.unnamed") : StepNames.of(step.name(), text),
                text.of("circulation.mode." + step.mode().name()),
                who(step.people(), names),
                step.condition().equals(Condition.ALWAYS) ? null : condition(step.condition(), names),
                marks,
                present == null ? null : change(step, present));
    }

    private @Nullable Chip change(RouteStep step, List<RouteStep> present) {
        if (present.contains(step)) {
            return null;
        }
        boolean there = present.stream().anyMatch(one -> one.name().equals(step.name()));
        return Chip.of(text.of(there ? "routes.changed" : "routes.added"), there ? Tone.WARN : Tone.NOTE);
    }

    private String who(ApproverRule rule, Map<PersonId, String> names) {
        return switch (rule) {
            case ApproverRule.People(List<PersonId> some) ->
                some.isEmpty()
                        ? text.of("routes.nobodyYet")
                        : some.stream()
                                .map(person -> names.getOrDefault(person, "—"))
                                .collect(Collectors.joining(text.of("circulation.comma")));
            case ApproverRule.Holders(Role role) -> text.of("routes.holders", text.of("role." + role.name()));
            case ApproverRule.InSubject(String relation) -> relation(relation);
            default -> text.of("routes.rule." + rule.word());
        };
    }

    String relation(String relation) {
        return kind.relations().contains(relation)
                ? text.of("routes.relation." + kind.kind() + "." + relation)
                : text.of("routes.nobodyYet");
    }

    private String condition(Condition condition, Map<PersonId, String> names) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> joined(parts, "routes.and", names);
            case Condition.AnyOf(List<Condition> parts) -> joined(parts, "routes.or", names);
            case Condition.Compare(String name, Condition.Sign sign, FormValue value) -> {
                FormField field = field(name);
                yield text.of(
                        "routes.sign." + sign.name(),
                        field == null ? name : text.of(field.label()),
                        value(field, value, names));
            }
        };
    }

    private String joined(List<Condition> parts, String word, Map<PersonId, String> names) {
        return parts.stream().map(part -> condition(part, names)).collect(Collectors.joining(text.of(word)));
    }

    private String value(@Nullable FormField field, FormValue value, Map<PersonId, String> names) {
        return switch (value) {
            case FormValue.Whole(long number) -> text.number(number);
            case FormValue.Day day -> text.date(day.date());
            case FormValue.Words(String word) -> {
                if (field != null && field.kind() == FormField.Kind.CHOICE) {
                    yield text.of(field.label() + "." + word);
                }
                yield person(word) == null ? word : names.getOrDefault(person(word), "—");
            }
        };
    }

    private @Nullable FormField field(String name) {
        return kind.fields().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Set<PersonId> named(List<RouteStep> steps) {
        Set<PersonId> named = new HashSet<>();
        for (RouteStep step : steps) {
            if (step.people() instanceof ApproverRule.People(List<PersonId> some)) {
                named.addAll(some);
            }
            compared(step.condition(), named);
        }
        return named;
    }

    private static void compared(Condition condition, Set<PersonId> named) {
        switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> parts.forEach(part -> compared(part, named));
            case Condition.AnyOf(List<Condition> parts) -> parts.forEach(part -> compared(part, named));
            case Condition.Compare compare -> {
                PersonId person = compare.value() instanceof FormValue.Words(String word) ? person(word) : null;
                if (person != null) {
                    named.add(person);
                }
            }
        }
    }

    private static @Nullable PersonId person(String word) {
        UUID id = TypedId.of(word);
        return id == null ? null : new PersonId(id);
    }
}

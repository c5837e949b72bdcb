package org.mingjing.court.foundation.circulation.web.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.circulation.web.FilledForm;
import org.mingjing.court.foundation.circulation.web.route.RouteForm.Comparison;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;

/** 读流程表单 What can be read of a route as typed, for the drawing; and what cannot, told field by field. */
final class RouteReader {

    private final RequestKind kind;
    private final List<Person> staff;
    private final Text text;
    private FormErrors errors = FormErrors.NONE;

    RouteReader(RequestKind kind, List<Person> staff, Text text) {
        this.kind = kind;
        this.staff = staff;
        this.text = text;
    }

    List<RouteStep> read(RouteForm form) {
        List<RouteStep> steps = new ArrayList<>();
        for (int index = 0; index < form.steps().size(); index++) {
            steps.add(step(form.steps().get(index), index));
        }
        return steps;
    }

    FormErrors errors() {
        return errors;
    }

    private RouteStep step(StepForm typed, int index) {
        if (typed.name().isEmpty()) {
            wrong("name-" + index, "routes.missing.name", index);
        }
        StepMode mode = word(StepMode.values(), typed.mode());
        if (mode == null) {
            wrong("mode-" + index, "routes.missing.mode", index);
        }
        return new RouteStep(
                typed.name(),
                mode == null ? StepMode.SINGLE : mode,
                people(typed, index),
                condition(typed, index),
                typed.stands(),
                days(typed.days(), index));
    }

    private ApproverRule people(StepForm typed, int index) {
        return switch (typed.rule()) {
            case "role" -> {
                Role role = word(Role.values(), typed.role());
                yield role == null
                        ? nobody("role-" + index, "routes.missing.role", index)
                        : new ApproverRule.Holders(role);
            }
            case "division-head" -> new ApproverRule.DivisionHead();
            case "leader-in-charge" -> new ApproverRule.LeaderInCharge();
            case "president" -> new ApproverRule.President();
            case "in-subject" ->
                kind.relations().contains(typed.relation())
                        ? new ApproverRule.InSubject(typed.relation())
                        : nobody("relation-" + index, "routes.missing.relation", index);
            case "chosen" -> new ApproverRule.Chosen();
            case "people" -> {
                List<PersonId> some = typed.people().stream()
                        .map(this::person)
                        .flatMap(Optional::stream)
                        .toList();
                yield some.isEmpty()
                        ? nobody("person-" + index + "-0", "routes.missing.person", index)
                        : new ApproverRule.People(some);
            }
            default -> nobody("rule-" + index, "routes.missing.rule", index);
        };
    }

    private ApproverRule nobody(String field, String code, int index) {
        wrong(field, code, index);
        return new ApproverRule.People(List.of());
    }

    private Optional<PersonId> person(String id) {
        return staff.stream()
                .map(Person::id)
                .filter(one -> one.value().toString().equals(id))
                .findFirst();
    }

    private Condition condition(StepForm typed, int index) {
        List<Condition> parts = new ArrayList<>();
        for (int number = 0; number < typed.comparisons().size(); number++) {
            Condition.Compare part = comparison(typed.comparisons().get(number), index, "-" + index + "-" + number);
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return typed.join().equals(StepForm.ANY) && !parts.isEmpty()
                ? new Condition.AnyOf(parts)
                : new Condition.AllOf(parts);
    }

    private Condition.@Nullable Compare comparison(Comparison typed, int index, String at) {
        FormField field = comparable(kind, typed.field());
        if (field == null) {
            wrong("field" + at, "routes.missing.field", index);
            return null;
        }
        Condition.Sign sign = word(Condition.Sign.values(), typed.sign());
        if (sign == null || !field.signs().contains(sign)) {
            wrong("sign" + at, "routes.missing.sign", index);
            return null;
        }
        FormValue value = FilledForm.value(
                field, typed.value(), staff.stream().map(Person::id).toList());
        if (value == null) {
            wrong("value" + at, "routes.missing.value", index);
            return null;
        }
        return new Condition.Compare(field.name(), sign, value);
    }

    static @Nullable FormField comparable(RequestKind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name) && !field.signs().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer days(String typed, int index) {
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("\\d{1,4}")) {
            return Integer.valueOf(typed);
        }
        wrong("days-" + index, "routes.missing.days", index);
        return null;
    }

    private void wrong(String field, String code, int index) {
        errors = errors.and(field, text.of(code, index + 1));
    }

    private static <E extends Enum<E>> @Nullable E word(E[] words, String typed) {
        return Arrays.stream(words)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}

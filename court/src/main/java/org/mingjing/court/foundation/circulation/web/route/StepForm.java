package org.mingjing.court.foundation.circulation.web.route;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.circulation.web.route.RouteForm.Comparison;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.MultiValueMap;

/**
 * 环节表单 One step as typed.
 *
 * @param people ids, in their order, none empty
 * @param join {@code all} or {@code any}
 * @param comparisons those whose field is chosen
 */
record StepForm(
        String name,
        String mode,
        String rule,
        List<String> people,
        String role,
        String relation,
        String join,
        List<Comparison> comparisons,
        boolean stands,
        String days) {

    static final String ALL = "all";
    static final String ANY = "any";
    static final int MOST_COMPARISONS = 4;
    static final int MOST_PEOPLE = 15;

    static final StepForm EMPTY =
            new StepForm("", StepMode.SINGLE.name(), "division-head", List.of(), "", "", ALL, List.of(), false, "");

    StepForm {
        people = List.copyOf(people);
        comparisons = List.copyOf(comparisons);
    }

    static StepForm of(RouteStep step) {
        return new StepForm(
                step.name(),
                step.mode().name(),
                step.people().word(),
                step.people() instanceof ApproverRule.People(List<PersonId> some)
                        ? some.stream().map(one -> one.value().toString()).toList()
                        : List.of(),
                step.people() instanceof ApproverRule.Holders(Role role) ? role.name() : "",
                step.people() instanceof ApproverRule.InSubject(String relation) ? relation : "",
                step.condition() instanceof Condition.AnyOf ? ANY : ALL,
                comparisons(step.condition()),
                step.stands(),
                step.workingDays() == null ? "" : step.workingDays().toString());
    }

    private static List<Comparison> comparisons(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> List.of(Comparison.of(compare));
            case Condition.AllOf(List<Condition> parts) -> flat(parts);
            case Condition.AnyOf(List<Condition> parts) -> flat(parts);
        };
    }

    private static List<Comparison> flat(List<Condition> parts) {
        return parts.stream().flatMap(part -> comparisons(part).stream()).toList();
    }

    static StepForm typed(MultiValueMap<String, String> typed, int index) {
        List<String> people = new ArrayList<>();
        for (int number = 0; number < MOST_PEOPLE; number++) {
            String person = TypedWords.of(typed, "person-" + index + "-" + number);
            if (!person.isEmpty()) {
                people.add(person);
            }
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int number = 0; number < MOST_COMPARISONS; number++) {
            String at = "-" + index + "-" + number;
            String field = TypedWords.of(typed, "field" + at);
            if (!field.isEmpty()) {
                comparisons.add(
                        new Comparison(field, TypedWords.of(typed, "sign" + at), TypedWords.of(typed, "value" + at)));
            }
        }
        return new StepForm(
                TypedWords.of(typed, "name-" + index),
                TypedWords.of(typed, "mode-" + index),
                TypedWords.of(typed, "rule-" + index),
                people,
                TypedWords.of(typed, "role-" + index),
                TypedWords.of(typed, "relation-" + index),
                TypedWords.of(typed, "join-" + index),
                comparisons,
                !TypedWords.of(typed, "stands-" + index).isEmpty(),
                TypedWords.of(typed, "days-" + index));
    }
}

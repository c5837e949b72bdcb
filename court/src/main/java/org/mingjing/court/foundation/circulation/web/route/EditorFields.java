package org.mingjing.court.foundation.circulation.web.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.RouteRules;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.circulation.web.route.RouteForm.Comparison;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;

/** 编辑器的输入项 Closed choices only: whatever can be picked can be lawful. */
final class EditorFields {

    private static final List<String> RULES =
            List.of("division-head", "leader-in-charge", "president", "role", "people", "in-subject", "chosen");

    private final RequestKind kind;
    private final Text text;
    private final FormErrors errors;
    private final List<Option> staff;
    private final List<Option> signers;
    private final List<Option> comparable;

    EditorFields(RequestKind kind, List<Person> staff, Set<PersonId> administrators, Text text, FormErrors errors) {
        this.kind = kind;
        this.text = text;
        this.errors = errors;
        this.staff = staff.stream().map(EditorFields::option).toList();
        this.signers = staff.stream()
                .filter(one -> !administrators.contains(one.id()))
                .map(EditorFields::option)
                .toList();
        this.comparable = kind.fields().stream()
                .filter(field -> !field.signs().isEmpty())
                .map(field -> new Option(field.name(), text.of(field.label())))
                .toList();
    }

    private static Option option(Person person) {
        return new Option(person.id().value().toString(), person.name());
    }

    List<StepFields> of(RouteForm form) {
        int count = form.steps().size();
        return IntStream.range(0, count)
                .mapToObj(index -> step(form.steps().get(index), index, count))
                .toList();
    }

    private StepFields step(StepForm typed, int index, int count) {
        return new StepFields(
                index,
                index + 1,
                index == 0,
                index == count - 1,
                field("name-" + index, "routes.field.name", typed.name())
                        .mandatory()
                        .upTo(RouteRules.LONGEST_NAME),
                field("mode-" + index, "routes.field.mode", typed.mode())
                        .mandatory()
                        .choices(Arrays.stream(StepMode.values())
                                .map(mode -> new Option(mode.name(), text.of("routes.mode." + mode.name())))
                                .toList()),
                field("rule-" + index, "routes.field.rule", typed.rule())
                        .mandatory()
                        .choices(RULES.stream()
                                .filter(rule -> !rule.equals("in-subject")
                                        || !kind.relations().isEmpty())
                                .map(rule -> new Option(rule, text.of("routes.rule." + rule)))
                                .toList()),
                who(typed, index),
                typed.comparisons().size() < 2
                        ? null
                        : field("join-" + index, "routes.field.join", typed.join())
                                .mandatory()
                                .choices(List.of(
                                        new Option(StepForm.ALL, text.of("routes.join.all")),
                                        new Option(StepForm.ANY, text.of("routes.join.any")))),
                comparisons(typed, index),
                field("stands-" + index, "routes.field.stands", Boolean.toString(typed.stands())),
                field("days-" + index, "routes.field.days", typed.days())
                        .hint(text.of("routes.field.days.hint"))
                        .between(1, RouteRules.MOST_DAYS));
    }

    private List<Field> who(StepForm typed, int index) {
        return switch (typed.rule()) {
            case "role" ->
                List.of(field("role-" + index, "routes.field.role", typed.role())
                        .mandatory()
                        .choices(Arrays.stream(Role.values())
                                .filter(role -> !role.administers() && !role.device())
                                .map(role -> new Option(role.name(), text.of("role." + role.name())))
                                .toList()));
            case "in-subject" ->
                List.of(field("relation-" + index, "routes.field.relation", typed.relation())
                        .mandatory()
                        .choices(kind.relations().stream()
                                .map(one -> new Option(one, text.of("routes.relation." + kind.kind() + "." + one)))
                                .toList()));
            case "people" -> {
                List<Field> people = new ArrayList<>();
                int places = Math.min(typed.people().size() + 1, StepForm.MOST_PEOPLE);
                for (int number = 0; number < places; number++) {
                    String held =
                            number < typed.people().size() ? typed.people().get(number) : null;
                    people.add(Field.of("person-" + index + "-" + number, text.of("routes.field.person", number + 1))
                            .holding(held)
                            .choices(signers)
                            .errorOf(errors));
                }
                yield people;
            }
            default -> List.of();
        };
    }

    private List<StepFields.Comparing> comparisons(StepForm typed, int index) {
        List<StepFields.Comparing> rows = new ArrayList<>();
        int places = Math.min(typed.comparisons().size() + 1, StepForm.MOST_COMPARISONS);
        for (int number = 0; number < places; number++) {
            Comparison one =
                    number < typed.comparisons().size() ? typed.comparisons().get(number) : null;
            rows.add(comparing(one, "-" + index + "-" + number, number + 1));
        }
        return rows;
    }

    private StepFields.Comparing comparing(@Nullable Comparison typed, String at, int number) {
        Field which = Field.of("field" + at, text.of("routes.field.field", number))
                .holding(typed == null ? null : typed.field())
                .choices(comparable)
                .errorOf(errors);
        FormField compared = typed == null ? null : RouteReader.comparable(kind, typed.field());
        if (typed == null || compared == null) {
            return new StepFields.Comparing(which, null, null);
        }
        boolean fits = compared.signs().stream().anyMatch(sign -> sign.name().equals(typed.sign()));
        Field sign = field(
                        "sign" + at,
                        "routes.field.sign",
                        fits ? typed.sign() : compared.signs().getFirst().name())
                .mandatory()
                .choices(compared.signs().stream()
                        .map(one -> new Option(
                                one.name(),
                                text.of("routes.sign." + one.name(), "", "").strip()))
                        .toList());
        Field value = field("value" + at, "routes.field.value", typed.value()).mandatory();
        return new StepFields.Comparing(which, sign, value(compared, value));
    }

    private Input value(FormField compared, Field value) {
        return switch (compared.kind()) {
            case CHOICE ->
                new Input(
                        "select",
                        value.choices(compared.choices().stream()
                                .map(word -> new Option(word, text.of(compared.label() + "." + word)))
                                .toList()));
            case PERSON -> new Input("select", value.choices(staff));
            case DAY -> new Input("date", value);
            case WHOLE, DERIVED -> new Input("number", value.between(0, null));
            case WORDS, TEXT -> new Input("text", value);
        };
    }

    private Field field(String name, String label, String held) {
        return Field.of(name, text.of(label))
                .holding(held.isEmpty() ? null : held)
                .errorOf(errors);
    }
}

package org.mingjing.court.justice.filing.web.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.law.filing.Element;
import org.mingjing.law.filing.ElementForm;
import org.mingjing.law.filing.ElementKind;
import org.mingjing.law.filing.FilingKind;
import org.springframework.util.MultiValueMap;

/**
 * 要素表单项 What a complaint of this cause tells item by item.
 *
 * @param id of the form
 */
public record ElementFields(String id, List<ElementField> fields) {

    private static final String NAME = "element-";
    private static final int MOST = 60;
    private static final int WORDS = 500;
    private static final Set<String> ANSWERS = Set.of("yes", "no");

    /** 要素项 */
    public record ElementField(ElementKind kind, Field field) {}

    /** Null where the cause has no form. */
    static @Nullable ElementFields of(ComplaintForm form, FormErrors errors, Text text) {
        return form(form)
                .map(held -> new ElementFields(
                        held.id(),
                        held.elements().stream()
                                .map(one -> field(held, one, form.elements(), errors, text))
                                .toList()))
                .orElse(null);
    }

    static Map<String, String> typed(MultiValueMap<String, String> typed) {
        Map<String, String> told = new HashMap<>();
        typed.keySet().stream()
                .filter(name -> name.startsWith(NAME))
                .limit(MOST)
                .forEach(name ->
                        told.put(name.substring(NAME.length()), ComplaintForm.yuan(TypedWords.of(typed, name))));
        return told;
    }

    static FormErrors check(ComplaintForm form, FormErrors before, Text text) {
        FormErrors errors = before;
        for (Element one : form(form).map(ElementForm::elements).orElse(List.of())) {
            String words = form.elements().getOrDefault(one.key(), "");
            String wrong = words.isEmpty() ? null : wrong(one.kind(), words, text);
            errors = wrong == null ? errors : errors.and(NAME + one.key(), wrong);
        }
        return errors;
    }

    /** What belongs to the form of the cause and is told. */
    static Map<String, String> told(ComplaintForm form) {
        Map<String, String> told = new HashMap<>(form.elements());
        told.values().removeIf(String::isEmpty);
        told.keySet()
                .retainAll(form(form).map(ElementForm::elements).orElse(List.of()).stream()
                        .map(Element::key)
                        .toList());
        return told;
    }

    private static Optional<ElementForm> form(ComplaintForm form) {
        LocalDate on = TypedDay.of(form.receivedOn());
        return on == null ? Optional.empty() : ElementForm.of(FilingKind.valueOf(form.kind()), form.cause(), on);
    }

    private static @Nullable String wrong(ElementKind kind, String words, Text text) {
        return switch (kind) {
            case MONEY -> words.matches(ComplaintForm.YUAN) ? null : text.of("elements.error.money");
            case DATE -> TypedDay.of(words) == null ? text.of("elements.error.day") : null;
            case TEXT -> words.length() > WORDS ? text.of("elements.error.long", WORDS) : null;
            case YES_NO -> ANSWERS.contains(words) ? null : text.of("elements.error.long", 1);
        };
    }

    private static ElementField field(
            ElementForm form, Element one, Map<String, String> told, FormErrors errors, Text text) {
        String label = text.of("elements." + form.id() + "." + one.key());
        Field field = Field.of(NAME + one.key(), one.needed() ? text.of("elements.needed", label) : label)
                .holding(told.getOrDefault(one.key(), ""));
        Field filled = switch (one.kind()) {
            case TEXT -> field.upTo(WORDS);
            case YES_NO ->
                field.choices(List.of(
                        new Option("", "—"),
                        new Option("yes", text.of("elements.yes")),
                        new Option("no", text.of("elements.no"))));
            case MONEY, DATE -> field;
        };
        return new ElementField(one.kind(), filled.errorOf(errors));
    }
}

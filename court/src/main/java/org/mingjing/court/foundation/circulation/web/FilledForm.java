package org.mingjing.court.foundation.circulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;

/** 已填表单 What was typed into the fields of a request; all that cannot be read is told at once. */
public final class FilledForm {

    private static final int MOST_WORDS = 2_000;

    private final List<FormField> fields;
    private final Map<String, String> typed;
    private final List<Option> staff;
    private final Text text;
    private FormErrors errors = FormErrors.NONE;

    /** @param staff whom a field that asks for a person offers, by division */
    public FilledForm(List<FormField> fields, Map<String, String> typed, List<Option> staff, Text text) {
        this.fields = fields.stream()
                .filter(field -> field.kind() != FormField.Kind.DERIVED)
                .toList();
        this.typed = typed;
        this.staff = staff;
        this.text = text;
    }

    /** As it stands in a form submitted before. */
    public static FilledForm of(List<FormField> fields, Form form, List<Option> staff, Text text) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.values().forEach((name, value) -> typed.put(name, FormWords.typed(value)));
        return new FilledForm(fields, typed, staff, text);
    }

    /** Null when something could not be read; {@link #errors} then says what. */
    public @Nullable Form read() {
        Form form = soFar();
        for (FormField field : fields) {
            boolean empty = words(field).isEmpty();
            if (form.value(field.name()) == null && (field.required() || !empty)) {
                errors = errors.and(
                        field.name(),
                        text.of(empty ? "circulation.form.missing" : error(field), text.of(field.label())));
            }
        }
        return errors.any() ? null : form;
    }

    /** As far as it can be read already; nothing is blamed. */
    public Form soFar() {
        List<PersonId> people = staff.stream()
                .map(one -> new PersonId(UUID.fromString(one.value())))
                .toList();
        Map<String, FormValue> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            String words = words(field);
            FormValue value = words.isEmpty() ? null : value(field, words, people);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return new Form(values);
    }

    private String words(FormField field) {
        return typed.getOrDefault(field.name(), "").strip();
    }

    /** One error more, e.g. of what the owner of the kind asks for. */
    public void blame(String field, String message) {
        errors = errors.and(field, message);
    }

    public FormErrors errors() {
        return errors;
    }

    /** What was typed, as a value of the field's kind; null when it is none, or too long. */
    public static @Nullable FormValue value(FormField field, String words, List<PersonId> staff) {
        return switch (field.kind()) {
            case WORDS, TEXT -> words.length() > MOST_WORDS ? null : new FormValue.Words(words);
            case CHOICE -> field.choices().contains(words) ? new FormValue.Words(words) : null;
            case WHOLE, DERIVED -> words.matches("\\d{1,12}") ? new FormValue.Whole(Long.parseLong(words)) : null;
            case DAY -> day(words);
            case PERSON ->
                staff.stream()
                        .map(one -> one.value().toString())
                        .filter(words::equals)
                        .findFirst()
                        .map(FormValue.Words::new)
                        .orElse(null);
        };
    }

    private static @Nullable FormValue day(String words) {
        LocalDate day = TypedDay.of(words);
        return day == null ? null : new FormValue.Day(day);
    }

    private static String error(FormField field) {
        return switch (field.kind()) {
            case WORDS, TEXT -> "circulation.form.tooLong";
            case CHOICE, PERSON, DERIVED -> "circulation.form.missing";
            case WHOLE -> "circulation.form.whole";
            case DAY -> "circulation.form.day";
        };
    }

    /** The inputs, holding what was typed; each drawn by its type. */
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (FormField field : fields) {
            Field input = Field.of(field.name(), text.of(field.label()))
                    .holding(typed.get(field.name()))
                    .errorOf(errors);
            if (field.kind() == FormField.Kind.CHOICE) {
                input = input.choices(field.choices().stream()
                        .map(choice -> new Option(choice, text.of(field.label() + "." + choice)))
                        .toList());
            }
            if (field.kind() == FormField.Kind.PERSON) {
                input = input.choices(staff);
            }
            if (field.kind() == FormField.Kind.WORDS || field.kind() == FormField.Kind.TEXT) {
                input = input.upTo(field.kind() == FormField.Kind.WORDS ? 200 : MOST_WORDS);
            }
            inputs.add(new Input(type(field.kind()), field.required() ? input.mandatory() : input));
        }
        return inputs;
    }

    private static String type(FormField.Kind kind) {
        return switch (kind) {
            case CHOICE, PERSON -> "select";
            case DAY -> "date";
            case WHOLE, DERIVED -> "number";
            case TEXT -> "textarea";
            case WORDS -> "text";
        };
    }
}

package org.mingjing.court.foundation.circulation.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 表单文字 What stands in a form, in the reader's words. */
@Component
public class FormWords {

    private final People people;
    private final RequestKinds kinds;

    FormWords(People people, RequestKinds kinds) {
        this.people = people;
        this.kinds = kinds;
    }

    /** As one would type it. */
    public static String typed(FormValue value) {
        return switch (value) {
            case FormValue.Words(String words) -> words;
            case FormValue.Whole(long number) -> Long.toString(number);
            case FormValue.Day day -> day.date().toString();
        };
    }

    public String of(FormField field, Form form, Text text) {
        FormValue value = form.value(field.name());
        if (value == null) {
            return "—";
        }
        String words = typed(value);
        return switch (field.kind()) {
            case CHOICE -> text.of(field.label() + "." + words);
            case PERSON ->
                people.find(new PersonId(UUID.fromString(words)))
                        .map(Person::name)
                        .orElse("—");
            default -> words;
        };
    }

    /** All that was filled in, in one line. */
    public String summary(FiledSlip filed, Text text) {
        Form form = filed.slip().form();
        return kinds.of(filed).fields().stream()
                .filter(field -> form.value(field.name()) != null)
                .map(field -> text.of("circulation.field", text.of(field.label()), of(field, form, text)))
                .collect(Collectors.joining(text.of("circulation.semicolon")));
    }
}

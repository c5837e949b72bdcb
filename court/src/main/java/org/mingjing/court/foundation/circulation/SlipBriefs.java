package org.mingjing.court.foundation.circulation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 摘要 What is asked for in a few words of the reader's, for lists. */
@Component
public class SlipBriefs {

    private final CourtBoundary boundary;
    private final Slips slips;
    private final RequestKinds kinds;
    private final People people;

    SlipBriefs(CourtBoundary boundary, Slips slips, RequestKinds kinds, People people) {
        this.boundary = boundary;
        this.slips = slips;
        this.kinds = kinds;
        this.people = people;
    }

    /** Of slips that stand in the person's own lists; from those, whoever is recused has been taken away already. */
    public Map<SlipId, String> of(Actor actor, Collection<SlipId> listed, Text text) {
        return listed.isEmpty()
                ? Map.of()
                : boundary.read(
                        CourtScope.of(actor),
                        () -> slips.findAll(listed).stream()
                                .collect(Collectors.toMap(FiledSlip::id, filed -> of(filed, text))));
    }

    /** Empty where the kind says nothing more than its name. */
    public String of(FiledSlip filed, Text text) {
        StringBuilder brief = new StringBuilder();
        FormField.Kind before = null;
        FormValue last = null;
        RequestKind kind = kinds.of(filed);
        for (String name : kind.brief()) {
            FormValue value = filed.slip().form().value(name);
            FormField field = kind.fields().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            boolean period = before == FormField.Kind.DAY && field.kind() == FormField.Kind.DAY;
            if (value == null || (period && value.equals(last))) {
                continue; // a single day is named once
            }
            brief.append(before == null ? "" : period ? text.of("circulation.brief.to") : " ");
            brief.append(
                    field.kind() == FormField.Kind.WHOLE
                            ? text.of("circulation.field", text.of(field.label()), words(field, value, text))
                            : words(field, value, text));
            before = field.kind();
            last = value;
        }
        return brief.toString();
    }

    /** One value, as it is read. */
    public String words(FormField field, FormValue value, Text text) {
        String typed = typed(value);
        return switch (field.kind()) {
            case CHOICE -> text.of(field.label() + "." + typed);
            case PERSON ->
                people.find(new PersonId(UUID.fromString(typed)))
                        .map(Person::name)
                        .orElse("—");
            default -> typed;
        };
    }

    /** As one would type it. */
    public static String typed(FormValue value) {
        return switch (value) {
            case FormValue.Words(String words) -> words;
            case FormValue.Whole(long number) -> Long.toString(number);
            case FormValue.Day day -> day.date().toString();
        };
    }
}

package org.mingjing.court.foundation.circulation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.WhoMayBeAsked;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 选定办理人 Asked for only when a step cannot be entered without it. */
@Component
public class NextPeople {

    private static final List<String> WANTED = List.of("circulation.choose", "circulation.nobody");

    private final WhoMayBeAsked eligible;
    private final ColleagueChoices choices;

    NextPeople(WhoMayBeAsked eligible, ColleagueChoices choices) {
        this.eligible = eligible;
        this.choices = choices;
    }

    /** Null when the refusal, if any, was for another reason. */
    public @Nullable Field wanted(Decision.@Nullable Refused<?> refused, Actor actor, Text text) {
        return refused != null && WANTED.contains(refused.code())
                ? Field.of("next", text.of("circulation.next"))
                        .hint(text.of("circulation.next.hint"))
                        .choices(choices.of(actor.court(), eligible.colleagues(actor), text))
                : null;
    }

    public static List<PersonId> chosen(List<UUID> ids) {
        return ids.stream().map(PersonId::new).toList();
    }
}

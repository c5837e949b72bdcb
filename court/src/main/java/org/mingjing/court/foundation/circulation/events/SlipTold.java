package org.mingjing.court.foundation.circulation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 流转单已动 A slip was moved: who owes something on it now, all of them; whoever is not named owes nothing any more.
 *
 * @param starter null: he must not meet what it is about any more
 * @param acted who did their part just now
 */
@Term("流转单已动")
public record SlipTold(
        SlipId slip,
        CourtId court,
        String kind,
        String title,
        @Nullable PersonId starter,
        Set<PersonId> acted,
        List<Owed> owed) {

    public SlipTold {
        acted = Set.copyOf(acted);
        owed = List.copyOf(owed);
    }

    /**
     * 流转待办 What one person owes on the slip.
     *
     * @param dueOn null: no limit
     */
    @Term("流转待办")
    public record Owed(PersonId person, Duty duty, @Nullable LocalDate dueOn) {}
}

package org.mingjing.court.justice.appeals.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 上诉已动 A step was taken; all that is owed on the appeal now, in both courts.
 *
 * @param courts both
 * @param by who acted; null: the system
 */
@Term("上诉已动")
public record AppealMoved(
        SubjectRef appeal,
        Set<CourtId> courts,
        String title,
        @Nullable PersonId by,
        List<Owed> owed) {

    public AppealMoved {
        courts = Set.copyOf(courts);
        owed = List.copyOf(owed);
    }

    /**
     * 上诉待办
     *
     * @param court of whoever owes it
     * @param duty e.g. {@code appeal-copy}
     * @param step the part of the ledger's address that explains the date; null without a date
     */
    @Term("上诉待办")
    public record Owed(
            CourtId court,
            PersonId holder,
            String duty,
            @Nullable LocalDate dueOn,
            @Nullable String step) {}
}

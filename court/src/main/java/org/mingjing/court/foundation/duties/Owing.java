package org.mingjing.court.foundation.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 所负待办 What one person owes.
 *
 * @param court of whoever owes it
 * @param kind what must be done, e.g. {@code serving-send}
 * @param reason message key: why it is owed
 * @param dueOn null: no date
 * @param explainedAt the page of the date's reasons 依据; null: it has none
 * @param copied 抄送 to read, not to do
 */
@Term("所负待办")
public record Owing(
        CourtId court,
        PersonId holder,
        String kind,
        String reason,
        @Nullable LocalDate dueOn,
        @Nullable String explainedAt,
        boolean copied) {

    /** The same of each of them. */
    public static List<Owing> each(
            CourtId court,
            Collection<PersonId> holders,
            String kind,
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {
        return holders.stream()
                .distinct()
                .map(holder -> new Owing(court, holder, kind, reason, dueOn, explainedAt, false))
                .toList();
    }
}

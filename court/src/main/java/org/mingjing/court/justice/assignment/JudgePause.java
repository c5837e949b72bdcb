package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 暂停分案 A judge gets no new case for a while.
 *
 * @param until its last day; null: no end is known
 * @param endedOn the day from which he takes part again before that; null: it was not ended
 */
@Term("暂停分案")
public record JudgePause(
        UUID id,
        PersonId judge,
        LocalDate since,
        @Nullable LocalDate until,
        String reason,
        PersonId recordedBy,
        OffsetDateTime recordedAt,
        @Nullable LocalDate endedOn) {

    public boolean on(LocalDate day) {
        return !since.isAfter(day)
                && (until == null || !until.isBefore(day))
                && (endedOn == null || endedOn.isAfter(day));
    }

    /** Whether it counts on the day, or will. */
    public boolean open(LocalDate day) {
        return endedOn == null && (until == null || !until.isBefore(day));
    }
}

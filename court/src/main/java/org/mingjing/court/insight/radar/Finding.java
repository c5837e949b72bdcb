package org.mingjing.court.insight.radar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 在册发现 What was found, since when, and what was answered.
 *
 * @param closedOn the day it was over; null while it stands
 * @param answer 仍在进行 why it still stands; null where nobody said so
 * @param quietUntil the answer holds up to that day
 */
@Term("在册发现")
public record Finding(
        FindingId id,
        CourtId court,
        Found found,
        LocalDate foundOn,
        @Nullable LocalDate closedOn,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable LocalDate quietUntil) {

    public boolean open() {
        return closedOn == null;
    }

    /** Answered, and the answer still holds. */
    public boolean quiet(LocalDate today) {
        return quietUntil != null && !today.isAfter(quietUntil);
    }
}

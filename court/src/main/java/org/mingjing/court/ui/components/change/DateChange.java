package org.mingjing.court.ui.components.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 前后对比 What a step would do to a date.
 *
 * @param before null when there was no date yet
 * @param after null when there will be none
 */
public record DateChange(
        String label, @Nullable LocalDate before, @Nullable LocalDate after) {

    /** Days by which the date moves; 0 when it stays or one of the two is missing. */
    public long days() {
        return before == null || after == null ? 0 : ChronoUnit.DAYS.between(before, after);
    }
}

package org.mingjing.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 期日区间 Days from one date up to, and not including, another; its length is {@code to − from}.
 *
 * @param from first day in the range
 * @param to first day after the range; equal to {@code from} when the range is empty
 */
@Term("期日区间")
public record DateRange(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the range ends before it begins */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range does not end before it begins: " + from + " … " + to);
        }
    }

    /** Number of days in the range, zero when empty. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}

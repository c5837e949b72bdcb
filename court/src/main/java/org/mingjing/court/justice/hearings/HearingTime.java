package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mingjing.kernel.Term;

/**
 * 庭审时间 From one hour to another of one day.
 *
 * @param to the first minute after it
 */
@Term("庭审时间")
public record HearingTime(LocalDate day, LocalTime from, LocalTime to) {

    /** @throws IllegalArgumentException when it does not end after it begins */
    public HearingTime {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a hearing ends after it begins: " + from + " … " + to);
        }
    }

    public boolean overlaps(HearingTime other) {
        return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** e.g. 09:00–10:30. */
    public String hours() {
        return from + "–" + to;
    }
}

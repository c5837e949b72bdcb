package org.mingjing.court.foundation.rooms;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mingjing.kernel.Term;

/**
 * 用房时间 From one hour to another of one day.
 *
 * @param to the first minute after it
 */
@Term("用房时间")
public record RoomTime(LocalDate day, LocalTime from, LocalTime to) {

    /** @throws IllegalArgumentException when it does not end after it begins */
    public RoomTime {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("it ends after it begins: " + from + " … " + to);
        }
    }

    public boolean overlaps(RoomTime other) {
        return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** e.g. 09:00–10:30. */
    public String hours() {
        return from + "–" + to;
    }
}

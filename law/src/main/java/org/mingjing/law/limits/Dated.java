package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 依时适用的规则 A value that the law has changed: each reading holds from a day on, until the next.
 *
 * @param readings oldest first; the first holds from {@link LocalDate#MIN}
 */
@Term("依时适用的规则")
public record Dated<T>(List<Reading<T>> readings) {

    /** One reading of the rule and the day it came into force. */
    public record Reading<T>(LocalDate from, T value, Citation citation) {}

    public Dated {
        readings = List.copyOf(readings);
        List<LocalDate> days = readings.stream().map(Reading::from).toList();
        if (days.isEmpty()
                || !days.getFirst().equals(LocalDate.MIN)
                || !days.equals(days.stream().sorted(Comparator.naturalOrder()).toList())) {
            throw new IllegalArgumentException("readings are in order and the first holds from the beginning");
        }
    }

    public static <T> Dated<T> always(T value, Citation citation) {
        return new Dated<>(List.of(new Reading<>(LocalDate.MIN, value, citation)));
    }

    /** The same rule with a later reading. */
    public Dated<T> since(LocalDate from, T value, Citation citation) {
        List<Reading<T>> all = new ArrayList<>(readings);
        all.add(new Reading<>(from, value, citation));
        return new Dated<>(all);
    }

    /** The reading in force on a day. */
    public Reading<T> on(LocalDate day) {
        Reading<T> found = readings.getFirst();
        for (Reading<T> reading : readings) {
            if (!reading.from().isAfter(day)) {
                found = reading;
            }
        }
        return found;
    }
}

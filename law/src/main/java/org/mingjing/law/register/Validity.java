package org.mingjing.law.register;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/**
 * 效力期间 The days on which something is in force, both included.
 *
 * @param from first day; {@link LocalDate#MIN} where the register does not say since when
 * @param until last day; {@link LocalDate#MAX} while in force
 */
@Term("效力期间")
public record Validity(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("in force from " + from + " until " + until);
        }
    }

    /** In force since a day, without an end. */
    public static Validity since(LocalDate from) {
        return new Validity(from, LocalDate.MAX);
    }

    /** Reads two ISO dates; blank means no bound. */
    static Validity parse(String from, String until) {
        return new Validity(
                from.isBlank() ? LocalDate.MIN : LocalDate.parse(from),
                until.isBlank() ? LocalDate.MAX : LocalDate.parse(until));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

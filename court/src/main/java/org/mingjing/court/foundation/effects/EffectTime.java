package org.mingjing.court.foundation.effects;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 影响时间 Whole days, or hours of one.
 *
 * @param to the last day
 * @param starts null: whole days
 * @param ends null: whole days; before {@code starts}: on the next day
 */
@Term("影响时间")
public record EffectTime(
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends) {

    public static EffectTime days(LocalDate from, LocalDate to) {
        return new EffectTime(from, to, null, null);
    }

    public static EffectTime hours(LocalDate day, LocalTime starts, LocalTime ends) {
        return new EffectTime(day, day, starts, ends);
    }
}

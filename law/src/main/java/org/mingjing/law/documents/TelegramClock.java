package org.mingjing.law.documents;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;

/**
 * 急件时限 By when an urgent document or telegram is dealt with. 公文条例 24(4) only says that an urgent one names its limit; where it names none, these hours count:
 * practice, no norm, to be set by each court (?). Hours of the office, but of a telegram 特提 every hour of day and night.
 *
 * @param limits how much time each degree has; one without has no clock
 */
@Term("急件时限")
public record TelegramClock(Map<DocumentUrgency, Duration> limits, OfficeHours hours) {

    /** 紧急公文应当明确办理时限 */
    public static final Citation SOURCE = Citation.of(DocumentRules.REGULATION, "24(4)");

    public TelegramClock {
        limits = Map.copyOf(limits);
    }

    /** 通行时限 (?) in office hours: 特急 a half day, 加急 a day, 平急 three days; 特提 two hours of the clock. */
    public static TelegramClock usual() {
        Map<DocumentUrgency, Duration> limits = new EnumMap<>(DocumentUrgency.class);
        limits.put(DocumentUrgency.TELEGRAM_AT_ONCE, Duration.ofHours(2));
        limits.put(DocumentUrgency.TELEGRAM_VERY_URGENT, Duration.ofMinutes(210));
        limits.put(DocumentUrgency.TELEGRAM_URGENT, Duration.ofHours(7));
        limits.put(DocumentUrgency.TELEGRAM_ORDINARY, Duration.ofHours(21));
        limits.put(DocumentUrgency.VERY_URGENT, Duration.ofHours(7));
        limits.put(DocumentUrgency.URGENT, Duration.ofHours(21));
        return new TelegramClock(limits, OfficeHours.USUAL);
    }

    /** The last moment; null: it has no clock. */
    public @Nullable LocalDateTime due(DocumentUrgency urgency, LocalDateTime received, WorkingCalendar calendar) {
        if (!limits.containsKey(urgency)) {
            return null;
        }
        Duration limit = Objects.requireNonNull(limits.get(urgency));
        return urgency == DocumentUrgency.TELEGRAM_AT_ONCE
                ? received.plus(limit)
                : hours.after(received, limit, calendar);
    }
}

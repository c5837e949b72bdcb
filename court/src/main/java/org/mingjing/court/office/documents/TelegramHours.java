package org.mingjing.court.office.documents;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.documents.DocumentUrgency;
import org.mingjing.law.documents.TelegramClock;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 急件时限 As the court set them in {@code mingjing.documents.limits}, e.g. {@code telegram-urgent: PT7H}; else the usual ones, which no norm prescribes. */
@Component
public class TelegramHours {

    private final TelegramClock clock;
    private final CourtCalendars calendars;

    TelegramHours(Environment environment, CourtCalendars calendars) {
        this.calendars = calendars;
        TelegramClock usual = TelegramClock.usual();
        Map<DocumentUrgency, Duration> limits = new EnumMap<>(usual.limits());
        limits.putAll(Binder.get(environment)
                .bind("mingjing.documents.limits", Bindable.mapOf(DocumentUrgency.class, Duration.class))
                .orElseGet(Map::of));
        this.clock = new TelegramClock(limits, usual.hours());
    }

    /** Null: it has no clock. */
    public @Nullable OffsetDateTime due(CourtId court, DocumentUrgency urgency, OffsetDateTime received) {
        var local = received.atZoneSameInstant(CourtTime.ZONE).toLocalDateTime();
        var due = clock.due(urgency, local, calendars.of(court));
        return due == null ? null : due.atZone(CourtTime.ZONE).toOffsetDateTime();
    }

    public @Nullable Duration limit(DocumentUrgency urgency) {
        return clock.limits().get(urgency);
    }
}

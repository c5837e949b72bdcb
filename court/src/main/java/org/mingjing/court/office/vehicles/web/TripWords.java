package org.mingjing.court.office.vehicles.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingjing.court.office.vehicles.Trip;
import org.mingjing.court.office.vehicles.TripState;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;

/** 用车的文字 */
public final class TripWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TripWords() {}

    public static String when(Trip trip) {
        LocalDateTime from = trip.startsAt();
        LocalDateTime to = trip.endsAt();
        return MINUTE.format(from) + "–" + (from.toLocalDate().equals(to.toLocalDate()) ? HOUR : MINUTE).format(to);
    }

    /** 释放原因 What somebody wrote, or what it followed from. */
    public static String why(Trip trip, Text text) {
        if (!trip.reason().isEmpty()) {
            return trip.reason();
        }
        boolean out = trip.cause().startsWith("car");
        return text.of("vehicles.release." + (out ? "out" : trip.cause().startsWith("slip") ? "leave" : "moved"));
    }

    /** @param now a car that should be back by then is late */
    public static Chip state(Trip trip, LocalDateTime now, Text text) {
        if (trip.state() == TripState.SENT && trip.endsAt().isBefore(now)) {
            return Chip.of(text.of("vehicles.state.late"), Tone.WARN);
        }
        Tone tone = switch (trip.state()) {
            case ASKED -> Tone.NOTE;
            case AGREED -> Tone.WARN;
            case SENT -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case BACK, RELEASED -> Tone.PLAIN;
        };
        return Chip.of(text.of("vehicles.state." + trip.state().word()), tone);
    }
}

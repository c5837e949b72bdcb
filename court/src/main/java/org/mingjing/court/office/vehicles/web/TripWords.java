package org.mingjing.court.office.vehicles.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingjing.court.office.vehicles.Trip;
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

    public static Chip state(Trip trip, Text text) {
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

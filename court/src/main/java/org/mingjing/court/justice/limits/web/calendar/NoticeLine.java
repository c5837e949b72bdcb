package org.mingjing.court.justice.limits.web.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Tone;

/**
 * 通知行 A notice of the list.
 *
 * @param href its page; null for one that came with the program
 * @param state word of its state; {@code shipped} for one that came with the program
 */
public record NoticeLine(
        String title,
        String documentNo,
        @Nullable LocalDate publishedOn,
        int days,
        String scope,
        String state,
        String proposedBy,
        String confirmedBy,
        @Nullable String href) {

    public String stateKey() {
        return "calendar.state." + state;
    }

    public Tone tone() {
        return switch (state) {
            case "proposed" -> Tone.WARN;
            case "applied", "shipped" -> Tone.GOOD;
            default -> Tone.PLAIN;
        };
    }
}

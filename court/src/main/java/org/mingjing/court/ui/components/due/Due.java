package org.mingjing.court.ui.components.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;

/**
 * 期限 A due date as shown everywhere: the day, how urgent, how many days, and the page of its reasons.
 *
 * @param days from today to the due day; negative when it has passed
 * @param href the page of its ledger; null only where the ledger itself is shown
 */
public record Due(
        LocalDate date,
        long days,
        Urgency urgency,
        @Nullable String href) {

    public static Due of(LocalDate date, LocalDate today, Urgency urgency, @Nullable String href) {
        return new Due(date, ChronoUnit.DAYS.between(today, date), urgency, href);
    }

    /** Whether days are counted: not while a clock stands, nor after it has ended. */
    public boolean counts() {
        return urgency != Urgency.PAUSED && urgency != Urgency.ENDED;
    }

    /** Days in words: so many left, today, so many over. */
    public String daysInWords(Text text) {
        return days == 0 ? text.of("ui.due.today") : text.of(days > 0 ? "ui.due.left" : "ui.due.over", Math.abs(days));
    }
}

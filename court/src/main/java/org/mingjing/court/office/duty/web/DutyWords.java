package org.mingjing.court.office.duty.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.court.office.duty.DutyDays;
import org.mingjing.court.office.duty.DutyPost;
import org.mingjing.court.office.duty.Shift;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;

/** 值班的文字 */
public final class DutyWords {

    private DutyWords() {}

    public static String hours(DutyPost post, Text text) {
        String hours = post.starts() + "–" + post.ends();
        return post.ends().isAfter(post.starts()) ? hours : text.of("duty.overnight", hours);
    }

    public static Chip checkIn(Shift shift, OffsetDateTime now, Text text) {
        Shift.CheckInState how = shift.checkIn(now);
        Tone tone = switch (how) {
            case IN_TIME -> Tone.GOOD;
            case LATE -> Tone.WARN;
            case MISSED -> Tone.BAD;
            case OPEN -> Tone.NOTE;
            case AHEAD -> Tone.PLAIN;
        };
        return Chip.of(text.of("duty.checkIn." + how.name()), tone);
    }

    /** 拨号 What a telephone dials. */
    public static String dial(String phone) {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }

    /** 当日 A day with its place in the week, and whether the court works. */
    public static String day(LocalDate day, Text text) {
        return text.date(day) + " "
                + text.of("calendar.weekday." + day.getDayOfWeek().getValue());
    }

    public static Chip kind(LocalDate day, DutyDays days, Text text) {
        return days.holiday(day)
                ? Chip.of(text.of("duty.day.holiday"), Tone.WARN)
                : days.working(day)
                        ? Chip.of(text.of("duty.day.working"))
                        : Chip.of(text.of("duty.day.rest"), Tone.NOTE);
    }
}

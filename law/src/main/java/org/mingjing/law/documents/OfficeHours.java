package org.mingjing.law.documents;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;

/** 办公时间 The hours of a working day; what is due in hours counts only these. Not set by law: each court's own. */
@Term("办公时间")
public record OfficeHours(List<Span> spans) {

    /** 上午、下午 in order and apart. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("hours end after they begin: " + from + " " + to);
            }
        }
    }

    /** 08:30–12:00 and 14:00–17:30, seven hours a day: usual, no norm (?). */
    public static final OfficeHours USUAL = new OfficeHours(List.of(
            new Span(LocalTime.of(8, 30), LocalTime.of(12, 0)), new Span(LocalTime.of(14, 0), LocalTime.of(17, 30))));

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a working day has hours");
        }
    }

    /** The moment at which so much office time has gone by since then. */
    public LocalDateTime after(LocalDateTime since, Duration time, WorkingCalendar calendar) {
        Duration left = time;
        LocalDateTime at = since;
        while (true) {
            LocalDate day = calendar.rollForward(at.toLocalDate());
            if (!day.equals(at.toLocalDate())) {
                at = day.atStartOfDay();
            }
            for (Span span : spans) {
                LocalDateTime from = later(at, day.atTime(span.from()));
                Duration here = Duration.between(from, day.atTime(span.to()));
                if (!here.isNegative() && here.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = here.isNegative() ? left : left.minus(here);
            }
            at = day.plusDays(1).atStartOfDay();
        }
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}

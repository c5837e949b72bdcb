package org.mingjing.court.justice.hearings.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.field.TypedDay;

/**
 * 日程范围 A day, or the week around it.
 *
 * @param week whether the whole week is shown
 * @param byJudge one line a judge; else one a room
 */
record CalendarDays(LocalDate day, boolean week, boolean byJudge) {

    static CalendarDays of(@Nullable String day, @Nullable String view, @Nullable String by, LocalDate today) {
        LocalDate typed = TypedDay.of(day);
        LocalDate shown = typed == null || typed.getYear() < 2000 || typed.getYear() >= 2100 ? today : typed;
        return new CalendarDays(shown, !"day".equals(view), "judge".equals(by));
    }

    /** Saturday and Sunday only where somebody sits on them. */
    List<LocalDate> days(Stream<LocalDate> used) {
        if (!week) {
            return List.of(day);
        }
        List<LocalDate> sat = used.toList();
        return Stream.iterate(from(), next -> next.plusDays(1))
                .limit(7)
                .filter(one -> one.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() || sat.contains(one))
                .toList();
    }

    LocalDate from() {
        return week ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    LocalDate to() {
        return week ? from().plusDays(6) : day;
    }

    CalendarDays moved(int steps) {
        return new CalendarDays(week ? day.plusWeeks(steps) : day.plusDays(steps), week, byJudge);
    }

    CalendarDays on(LocalDate other) {
        return new CalendarDays(other, week, byJudge);
    }

    CalendarDays showing(boolean wholeWeek) {
        return new CalendarDays(day, wholeWeek, byJudge);
    }

    CalendarDays grouped(boolean judges) {
        return new CalendarDays(day, week, judges);
    }

    String href() {
        return "/hearings?day=" + day + "&view=" + (week ? "week" : "day") + "&by=" + (byJudge ? "judge" : "room");
    }
}

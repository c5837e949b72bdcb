package org.mingjing.law.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 放假通知 A notice that fixes holidays and make-up working days.
 *
 * @param id stable name of the notice, e.g. 2026 or 2020-b for a second notice of the year
 * @param year the year whose days it fixes
 * @param title number and title of the notice
 * @param publishedOn day of publication, or null when not known
 * @param days the days it names; a later notice of a list overrides an earlier one
 */
@Term("放假通知")
public record HolidayNotice(
        String id, int year, String title, @Nullable LocalDate publishedOn, List<CalendarDay> days) {
    public HolidayNotice {
        if (id.isBlank() || days.isEmpty()) {
            throw new IllegalArgumentException("a notice has an id and at least one day");
        }
        days = List.copyOf(days);
    }
}

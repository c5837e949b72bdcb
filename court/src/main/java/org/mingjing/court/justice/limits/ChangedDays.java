package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.CalendarDay;
import org.mingjing.law.calendar.WorkingCalendar;

/**
 * 变动日 The days that are working days in one calendar and off in the other. The first notice of a year also takes back the
 * statutory days that were supposed and that it does not name: more days may change than the notice has lines.
 */
@Term("变动日")
public record ChangedDays(List<CalendarDay> days) {

    /** Days of rest in one run are never so many; a due date rolls at most this far. */
    private static final int FARTHEST_ROLL = 20;

    public ChangedDays {
        days = List.copyOf(days);
    }

    static ChangedDays between(WorkingCalendar before, WorkingCalendar after, CalendarNotice notice) {
        LocalDate first = LocalDate.of(notice.year(), 1, 1);
        LocalDate last = LocalDate.of(notice.year(), 12, 31);
        for (CalendarDay day : notice.days()) {
            first = day.date().isBefore(first) ? day.date() : first;
            last = day.date().isAfter(last) ? day.date() : last;
        }
        List<CalendarDay> changed = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (before.isWorkingDay(day) != after.isWorkingDay(day)) {
                changed.add(new CalendarDay(day, !after.isWorkingDay(day), nameOf(day, notice)));
            }
        }
        return new ChangedDays(changed);
    }

    /** The first due date that may differ. */
    LocalDate from() {
        return days.getFirst().date().minusDays(FARTHEST_ROLL);
    }

    /** The last due date that may differ, of a limit that is not counted in working days. */
    LocalDate to() {
        return days.getLast().date().plusDays(FARTHEST_ROLL);
    }

    private static String nameOf(LocalDate day, CalendarNotice notice) {
        return notice.days().stream()
                .filter(named -> named.date().equals(day))
                .map(CalendarDay::name)
                .findFirst()
                .orElse("");
    }
}

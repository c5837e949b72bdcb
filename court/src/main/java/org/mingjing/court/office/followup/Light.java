package org.mingjing.court.office.followup;

import java.time.LocalDate;
import java.util.Locale;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;

/** 督办灯 How a day stands, by the working days left to it. */
@Term("督办灯")
public enum Light {
    /** 绿灯 */
    GREEN,
    /** 黄灯 few working days are left */
    YELLOW,
    /** 红灯 overdue */
    RED;

    /** @param near so many working days before the day, and on it, it is yellow */
    public static Light of(LocalDate day, LocalDate today, int near, WorkingCalendar calendar) {
        if (day.isBefore(today)) {
            return RED;
        }
        return day.isAfter(calendar.plusWorkingDays(today, near)) ? GREEN : YELLOW;
    }

    /** 黄灯之日 The first day on which it is yellow. */
    public static LocalDate yellowFrom(LocalDate day, int near, WorkingCalendar calendar) {
        LocalDate first = day;
        while (!day.isAfter(calendar.plusWorkingDays(first.minusDays(1), near))) {
            first = first.minusDays(1);
        }
        return first;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

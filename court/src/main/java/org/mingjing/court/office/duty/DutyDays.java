package org.mingjing.court.office.duty;

import java.time.LocalDate;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;

/** 值班日历 The court's days as a roster looks at them. */
@Term("值班日历")
public record DutyDays(WorkingCalendar calendar) {

    private static final int RUN = 3;

    public boolean working(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    /** 节假日 A day in a run of three or more days of rest: longer than a weekend. */
    public boolean holiday(LocalDate day) {
        if (working(day)) {
            return false;
        }
        int run = 1;
        for (LocalDate at = day.minusDays(1); run < RUN && !working(at); at = at.minusDays(1)) {
            run++;
        }
        for (LocalDate at = day.plusDays(1); run < RUN && !working(at); at = at.plusDays(1)) {
            run++;
        }
        return run >= RUN;
    }
}

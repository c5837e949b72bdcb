package org.mingjing.court.demo;

import java.time.LocalDate;
import org.mingjing.law.calendar.WorkingCalendar;

/** 工作日 The court's working days, seen from today. */
record Days(WorkingCalendar calendar, LocalDate today) {

    /** The day itself or the next working day. */
    LocalDate on(LocalDate day) {
        return calendar.rollForward(day);
    }

    /** The day itself or the working day before. */
    LocalDate by(LocalDate day) {
        return calendar.rollBack(day);
    }

    boolean past(LocalDate day) {
        return !day.isAfter(today);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

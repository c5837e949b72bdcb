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

    /** So many working days after the day; before it when negative. */
    LocalDate working(LocalDate day, int count) {
        LocalDate at = day;
        for (int i = 0; i < Math.abs(count); i++) {
            at = count < 0 ? by(at.minusDays(1)) : on(at.plusDays(1));
        }
        return at;
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

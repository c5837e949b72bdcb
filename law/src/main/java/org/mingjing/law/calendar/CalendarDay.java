package org.mingjing.law.calendar;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/**
 * 放假调休日 One day that a notice takes out of the ordinary week.
 *
 * @param date the day
 * @param off true for a holiday, false for a make-up working day 调休上班
 * @param name name of the festival
 */
@Term("放假调休日")
public record CalendarDay(LocalDate date, boolean off, String name) {}

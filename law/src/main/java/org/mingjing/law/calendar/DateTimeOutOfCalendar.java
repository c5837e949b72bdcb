package org.mingjing.law.calendar;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date outside the years the calendar covers: almost always a slip of the pen in the input. */
public final class DateTimeOutOfCalendar extends DateTimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DateTimeOutOfCalendar(LocalDate day) {
        super("outside the calendar's years 2000 to 2099: " + day);
    }
}

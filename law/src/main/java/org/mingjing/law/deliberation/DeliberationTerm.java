package org.mingjing.law.deliberation;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.WorkingCalendar;

/** 评议期限 Within five working days of the end of the hearing. */
public final class DeliberationTerm {

    /** Where it stands. */
    public static final Citation FIVE_WORKING_DAYS = Citation.of("合议庭规定", "9");

    private static final int DAYS = 5;

    private DeliberationTerm() {}

    /** The last day, the day of the hearing not counted. */
    public static LocalDate of(LocalDate hearingEnded, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(hearingEnded, DAYS);
    }
}

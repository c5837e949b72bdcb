package org.mingjing.court.office.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;

/** 督办灯 Worked by hand: 2026-10-01 to 07 are off, Saturday 10-10 is worked. */
class LightTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @Test
    void yellowIsWithinThreeWorkingDaysAndRedFromTheDayAfter() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        assertThat(at(friday, LocalDate.of(2026, 11, 23))).isEqualTo(Light.GREEN);
        assertThat(at(friday, LocalDate.of(2026, 11, 24))).isEqualTo(Light.YELLOW);
        assertThat(at(friday, friday)).isEqualTo(Light.YELLOW);
        assertThat(at(friday, LocalDate.of(2026, 11, 28))).isEqualTo(Light.RED);
    }

    /** Due Friday 9 October: the third working day before it is Tuesday 29 September (30, 8 and 9 follow). */
    @Test
    void holidaysAreNotCounted() {
        LocalDate due = LocalDate.of(2026, 10, 9);
        assertThat(Light.yellowFrom(due, 3, CALENDAR)).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(at(due, LocalDate.of(2026, 9, 28))).isEqualTo(Light.GREEN);
        assertThat(at(due, LocalDate.of(2026, 9, 29))).isEqualTo(Light.YELLOW);
    }

    private static Light at(LocalDate due, LocalDate today) {
        return Light.of(due, today, 3, CALENDAR);
    }
}

package org.mingjing.law.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    /** Made anew for each test, so that a fault in the making shows. */
    private final WorkingCalendar calendar = WorkingCalendar.of(PublishedHolidays.all());

    @Test
    void everyDayOfTwelveYearsAgreesWithThePublishedTable() throws IOException {
        Map<LocalDate, Boolean> off = reference();
        assertThat(off).hasSize(405);
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (LocalDate day = LocalDate.of(2015, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(!off.getOrDefault(day, weekend));
            assertThat(calendar.isProvisional(day)).isFalse();
        }
    }

    @Test
    void aMakeUpSaturdayIsAWorkingDay() {
        LocalDate saturday = LocalDate.of(2026, 2, 28);
        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(calendar.rollForward(saturday)).isEqualTo(saturday);
    }

    @Test
    void theEndOfALongHolidayIsFoundInBothDirections() {
        LocalDate thirdOfOctober = LocalDate.of(2025, 10, 3);
        assertThat(calendar.rollForward(thirdOfOctober)).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(calendar.rollBack(thirdOfOctober)).isEqualTo(LocalDate.of(2025, 9, 30));
    }

    @Test
    void workingDaysAreCountedAfterTheStartingDay() {
        // 2026-09-24 is a Thursday; 25–27 mid-autumn; 28–30 work; 1–7 October off; 8, 9 and Saturday 10 work
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 9, 24), 3)).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 9, 24), 6)).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 9, 26), 0)).isEqualTo(LocalDate.of(2026, 9, 26));
    }

    @Test
    void anUnpublishedYearFollowsStatutoryHolidaysAndIsProvisional() {
        LocalDate newYear = LocalDate.of(2027, 1, 1); // a Friday
        assertThat(calendar.isProvisional(newYear)).isTrue();
        assertThat(calendar.rollForward(newYear)).isEqualTo(LocalDate.of(2027, 1, 4));
        // eve of spring festival 2027-02-05 is a Friday; the statutory four days end on Monday 02-08
        assertThat(calendar.rollForward(LocalDate.of(2027, 2, 5))).isEqualTo(LocalDate.of(2027, 2, 9));
        // 清明 5 April is a Monday; May 1 and 2 are a weekend; 端午 9 June a Wednesday; 中秋 15 September a Wednesday
        assertThat(calendar.rollForward(LocalDate.of(2027, 4, 3))).isEqualTo(LocalDate.of(2027, 4, 6));
        assertThat(calendar.rollForward(LocalDate.of(2027, 5, 1))).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(calendar.rollForward(LocalDate.of(2027, 6, 9))).isEqualTo(LocalDate.of(2027, 6, 10));
        assertThat(calendar.rollForward(LocalDate.of(2027, 9, 15))).isEqualTo(LocalDate.of(2027, 9, 16));
        assertThat(calendar.rollForward(LocalDate.of(2027, 10, 1))).isEqualTo(LocalDate.of(2027, 10, 4));
        // before 2025 the law gave one day for Labour Day: Friday 2 May 2014 worked
        assertThat(calendar.isWorkingDay(LocalDate.of(2014, 5, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2014, 5, 2))).isTrue();
    }

    @Test
    void aLaterNoticeOverridesAnEarlierOne() {
        LocalDate firstOfFebruary = LocalDate.of(2020, 2, 1);
        WorkingCalendar before = publishedBy(LocalDate.of(2020, 1, 26));
        WorkingCalendar after = publishedBy(LocalDate.of(2020, 1, 27));
        assertThat(before.isWorkingDay(firstOfFebruary)).isTrue();
        assertThat(after.isWorkingDay(firstOfFebruary)).isFalse();
        assertThat(before.version()).isNotEqualTo(after.version());
        assertThat(after.notices()).hasSize(before.notices().size() + 1);
    }

    @Test
    void aCourtMayAddDaysOfItsOwn() {
        LocalDate day = LocalDate.of(2026, 7, 8);
        CalendarDay local = new CalendarDay(day, true, "地方节日");
        WorkingCalendar there = calendar.withLocal(List.of(local));
        assertThat(there.rollForward(day)).isEqualTo(day.plusDays(1));
        assertThat(there.localDays()).containsExactly(local);
        assertThat(calendar.rollForward(day)).isEqualTo(day);
        assertThat(there.version()).isNotEqualTo(calendar.version());
        assertThat(there.withLocal(List.of(new CalendarDay(day.plusDays(1), true, "次日")))
                        .rollForward(day))
                .isEqualTo(day.plusDays(2));
    }

    @Test
    void theCenturyBeginsAndEndsWithItsWeekdays() {
        // 1 January 2000 was a Saturday, 31 December 2099 is a Thursday; 3 January 2000 is the first working day
        assertThat(calendar.isWorkingDay(LocalDate.of(2000, 1, 1))).isFalse();
        assertThat(calendar.rollForward(LocalDate.of(2000, 1, 1))).isEqualTo(LocalDate.of(2000, 1, 3));
        assertThat(calendar.isWorkingDay(LocalDate.of(2099, 12, 31))).isTrue();
        assertThat(calendar.rollForward(LocalDate.of(2099, 12, 31))).isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(calendar.rollBack(LocalDate.of(2099, 12, 31))).isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(calendar.isProvisional(LocalDate.of(2000, 1, 1))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2099, 12, 31))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2099, 10, 1))).isFalse();
    }

    @Test
    void versionsNameTheContent() {
        assertThat(PublishedHolidays.calendar().version()).isEqualTo(calendar.version());
        assertThat(calendar.version().id()).startsWith("2026-");
        assertThat(WorkingCalendar.of(List.of()).version().id()).startsWith("none-");
    }

    @Test
    void aDateOutsideTheCenturyIsAnError() {
        assertThatThrownBy(() -> calendar.rollForward(LocalDate.of(2100, 1, 1)))
                .isInstanceOf(DateTimeOutOfCalendar.class)
                .hasMessageContaining("2100-01-01");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(1999, 12, 31)))
                .isInstanceOf(DateTimeOutOfCalendar.class);
        assertThat(calendar.isWorkingDay(LocalDate.of(2000, 1, 3))).isTrue();
    }

    private static Map<LocalDate, Boolean> reference() throws IOException {
        Map<LocalDate, Boolean> off = new HashMap<>();
        try (InputStream stream = WorkingCalendarTest.class.getResourceAsStream("/holidays-reference.csv")) {
            String text = new String(stream.readAllBytes(), UTF_8);
            text.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", -1);
                off.put(LocalDate.parse(cells[0]), Boolean.parseBoolean(cells[1]));
            });
        }
        return off;
    }

    /** What a court could know on that day. */
    private static WorkingCalendar publishedBy(LocalDate day) {
        return WorkingCalendar.of(PublishedHolidays.all().stream()
                .filter(notice -> !Objects.requireNonNull(notice.publishedOn()).isAfter(day))
                .toList());
    }
}

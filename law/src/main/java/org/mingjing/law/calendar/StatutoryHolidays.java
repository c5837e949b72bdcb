package org.mingjing.law.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.kernel.Citation;

/**
 * 法定节日 The days that are holidays by law before any notice moves days around
 * (全国年节及纪念日放假办法, revision of 2024-11-10, in force since 2025-01-01). Used for a year without a published notice;
 * days that make up for a holiday on a weekend are not known until the notice comes.
 */
final class StatutoryHolidays {

    static final Citation SOURCE = Citation.of("全国年节及纪念日放假办法", "2");

    /** First day of spring, dragon boat and mid-autumn festival by year; the lunar calendar is astronomy, not a rule. */
    private static final Map<Integer, List<MonthDay>> LUNAR = Map.ofEntries(
            lunar(2027, 2, 6, 6, 9, 9, 15),
            lunar(2028, 1, 26, 5, 28, 10, 3),
            lunar(2029, 2, 13, 6, 16, 9, 22),
            lunar(2030, 2, 3, 6, 5, 9, 12),
            lunar(2031, 1, 23, 6, 24, 10, 1),
            lunar(2032, 2, 11, 6, 12, 9, 19),
            lunar(2033, 1, 31, 6, 1, 9, 8),
            lunar(2034, 2, 19, 6, 20, 9, 27),
            lunar(2035, 2, 8, 6, 10, 9, 16),
            lunar(2036, 1, 28, 5, 30, 10, 4));

    private StatutoryHolidays() {}

    private static Map.Entry<Integer, List<MonthDay>> lunar(int year, int m1, int d1, int m2, int d2, int m3, int d3) {
        return Map.entry(year, List.of(MonthDay.of(m1, d1), MonthDay.of(m2, d2), MonthDay.of(m3, d3)));
    }

    /** Every statutory holiday of a year; lunar festivals only where their dates are known. */
    static Set<LocalDate> of(int year) {
        Set<LocalDate> days = new HashSet<>();
        add(days, LocalDate.of(year, 1, 1), 1);
        add(days, LocalDate.of(year, 4, qingming(year)), 1);
        add(days, LocalDate.of(year, 5, 1), year >= 2025 ? 2 : 1);
        add(days, LocalDate.of(year, 10, 1), 3);
        List<MonthDay> lunar = LUNAR.get(year);
        if (lunar != null) {
            add(days, lunar.get(0).atYear(year).minusDays(1), 4); // 除夕 to 初三
            add(days, lunar.get(1).atYear(year), 1);
            add(days, lunar.get(2).atYear(year), 1);
        }
        return days;
    }

    /** Day in April of 清明, by the usual formula for the twenty-first century. */
    private static int qingming(int year) {
        int y = year - 2000;
        return (int) Math.floor(y * 0.2422 + 4.81) - Math.floorDiv(y, 4);
    }

    private static void add(Set<LocalDate> days, LocalDate first, int count) {
        for (int i = 0; i < count; i++) {
            days.add(first.plusDays(i));
        }
    }
}

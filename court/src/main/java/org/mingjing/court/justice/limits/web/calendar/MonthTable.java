package org.mingjing.court.justice.limits.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.calendar.WorkingCalendar;

/** 月历 A month as weeks from Monday to Sunday; null where a week has no day of it. */
public record MonthTable(int month, int working, List<List<@Nullable Day>> weeks) {

    /** 日 */
    public record Day(LocalDate date, Kind kind, String name) {

        public String key() {
            return "calendar.kind." + kind.word();
        }
    }

    /** 日别 */
    public enum Kind {
        /** 工作日 */
        WORK,
        /** 调休上班 */
        MAKE_UP,
        /** 周末 */
        WEEKEND,
        /** 节假日 */
        HOLIDAY;

        public String word() {
            return switch (this) {
                case WORK -> "work";
                case MAKE_UP -> "makeup";
                case WEEKEND -> "weekend";
                case HOLIDAY -> "holiday";
            };
        }
    }

    static List<MonthTable> year(int year, WorkingCalendar calendar, Map<LocalDate, String> names) {
        List<MonthTable> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(of(YearMonth.of(year, month), calendar, names));
        }
        return months;
    }

    private static MonthTable of(YearMonth month, WorkingCalendar calendar, Map<LocalDate, String> names) {
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        List<@Nullable Day> week = new ArrayList<>();
        int working = 0;
        for (int skip = 1; skip < month.atDay(1).getDayOfWeek().getValue(); skip++) {
            week.add(null);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate date = month.atDay(number);
            working += calendar.isWorkingDay(date) ? 1 : 0;
            week.add(new Day(date, kind(date, calendar), names.getOrDefault(date, "")));
            if (week.size() == 7) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        if (!week.isEmpty()) {
            while (week.size() < 7) {
                week.add(null);
            }
            weeks.add(week);
        }
        return new MonthTable(month.getMonthValue(), working, weeks);
    }

    private static Kind kind(LocalDate date, WorkingCalendar calendar) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        if (calendar.isWorkingDay(date)) {
            return weekend ? Kind.MAKE_UP : Kind.WORK;
        }
        return weekend ? Kind.WEEKEND : Kind.HOLIDAY;
    }
}

package org.mingjing.court.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.law.calendar.WorkingCalendar;

/** 收案时节 When cases come: on working days, Mondays more, few around the Spring Festival and in December. */
final class Season {

    private final WorkingCalendar calendar;
    private final Map<Integer, Double> months = new HashMap<>();

    Season(WorkingCalendar calendar) {
        this.calendar = calendar;
        Sheets.rows("season").forEach(row -> months.put(Sheets.number(row, "month"), Sheets.weight(row, "weight")));
    }

    /** The days on which so many cases are filed in the twelve months up to {@code today}, in order. */
    List<LocalDate> filings(int count, LocalDate today, Dice dice) {
        List<LocalDate> days = workingDays(today.minusYears(1).plusDays(1), today);
        Weighted<LocalDate> busy = Weighted.of(days, day -> weight(day) * (0.8 + 0.4 * dice.share()));
        List<LocalDate> filings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            filings.add(busy.pick(dice));
        }
        filings.sort(null);
        return filings;
    }

    /** How many were filed between New Year and {@code day} where so many come in a year. */
    int before(LocalDate day, int perYear) {
        LocalDate newYear = day.withDayOfYear(1);
        double year = total(workingDays(newYear, newYear.plusYears(1).minusDays(1)));
        return (int) (perYear * total(workingDays(newYear, day.minusDays(1))) / year);
    }

    private double total(List<LocalDate> days) {
        return days.stream().mapToDouble(this::weight).sum();
    }

    private List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).toList();
    }

    private double weight(LocalDate day) {
        double week = day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.25 : day.getDayOfWeek() == DayOfWeek.FRIDAY ? 0.85 : 1;
        return week * months.getOrDefault(day.getMonthValue(), 1.0);
    }
}

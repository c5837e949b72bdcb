package org.mingjing.bench.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.LimitKind;
import org.mingjing.law.limits.Span;
import org.mingjing.law.limits.TimeLimit;
import org.mingjing.law.limits.TimeLimits;

/**
 * 逐日数 The opponent: walks from the start one day at a time, leaves out the days of the exclusions, then looks for a day that is in no
 * holiday set. Written as one would write it, neither hurried nor slowed.
 */
final class DayByDay {

    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> workingWeekends = new HashSet<>();

    DayByDay(WorkingCalendar calendar, int firstYear, int lastYear) {
        for (LocalDate day = LocalDate.of(firstYear, 1, 1); day.getYear() <= lastYear; day = day.plusDays(1)) {
            if (isWeekend(day) && calendar.isWorkingDay(day)) {
                workingWeekends.add(day);
            } else if (!isWeekend(day) && !calendar.isWorkingDay(day)) {
                holidays.add(day);
            }
        }
    }

    LocalDate due(ClockFacts facts, LocalDate today) {
        TimeLimit limit = TimeLimits.named(facts.limit());
        Span extension = Span.NONE;
        List<ClockEvent.Exclusion> exclusions = new ArrayList<>();
        for (ClockEvent event : facts.events()) {
            switch (event) {
                case ClockEvent.Exclusion exclusion -> exclusions.add(exclusion);
                case ClockEvent.Extension more -> extension = extension.plus(more.length());
                case ClockEvent.Conversion conversion -> limit = TimeLimits.named(conversion.to());
            }
        }
        Span length = limit.baseOn(facts.start()).value().plus(extension);
        if (limit.kind() == LimitKind.BACKWARD) {
            LocalDate day = facts.start().minusMonths(length.months()).minusDays(length.days());
            while (!isWorking(day)) {
                day = day.minusDays(1);
            }
            return day;
        }
        LocalDate last = facts.start().plusMonths(length.months()).plusDays(length.days());
        LocalDate day = facts.start();
        for (LocalDate counted = facts.start(); counted.isBefore(last); day = day.plusDays(1)) {
            if (!isExcluded(day.plusDays(1), exclusions, today)) {
                counted = counted.plusDays(1);
            }
        }
        while (!facts.custody() && !isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isExcluded(LocalDate day, List<ClockEvent.Exclusion> exclusions, LocalDate today) {
        for (ClockEvent.Exclusion exclusion : exclusions) {
            LocalDate to = exclusion.to() == null ? today : exclusion.to();
            if (!day.isBefore(exclusion.from())
                    && day.isBefore(exclusion.ground().capped(exclusion.from(), to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorking(LocalDate day) {
        return workingWeekends.contains(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

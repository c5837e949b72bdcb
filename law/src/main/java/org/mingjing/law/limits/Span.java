package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.trace.Phrase;

/**
 * 期间 A length of time in the units the law uses. Months end on the corresponding day or the month's last day (民法典 202);
 * days are calendar days unless they are working days; hours count as whole days when a date is asked for.
 *
 * @param months calendar months, a year being twelve
 * @param days calendar days
 * @param hours hours
 * @param workingDays working days 工作日
 */
@Term("期间")
public record Span(int months, int days, int hours, int workingDays) {

    public static final Span NONE = new Span(0, 0, 0, 0);

    public Span {
        if (months < 0 || days < 0 || hours < 0 || workingDays < 0) {
            throw new IllegalArgumentException("a span is not negative");
        }
    }

    public static Span months(int months) {
        return new Span(months, 0, 0, 0);
    }

    public static Span days(int days) {
        return new Span(0, days, 0, 0);
    }

    public static Span hours(int hours) {
        return new Span(0, 0, hours, 0);
    }

    public static Span workingDays(int workingDays) {
        return new Span(0, 0, 0, workingDays);
    }

    public Span plus(Span more) {
        return new Span(months + more.months, days + more.days, hours + more.hours, workingDays + more.workingDays);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Calendar days of this span apart from its months: days, and hours in whole days. */
    public int calendarDays() {
        return days + (hours + 23) / 24;
    }

    /** The day this span ends when it starts after {@code start}: months first, then days, then working days. */
    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        LocalDate end = start.plusMonths(months).plusDays(calendarDays());
        return workingDays == 0 ? end : calendar.plusWorkingDays(end, workingDays);
    }

    /** The day that lies this span before {@code day}. Working days are not counted backwards by any rule here. */
    public LocalDate before(LocalDate day) {
        return day.minusMonths(months).minusDays(calendarDays());
    }

    /** This span in words, e.g. 6个月 or 1个月15日. */
    public Phrase phrase() {
        List<Phrase> parts = new ArrayList<>();
        add(parts, "span.months", months);
        add(parts, "span.days", days);
        add(parts, "span.hours", hours);
        add(parts, "span.workingDays", workingDays);
        return switch (parts.size()) {
            case 0 -> Phrase.of("span.days", 0);
            case 1 -> parts.getFirst();
            default ->
                parts.stream().reduce((a, b) -> Phrase.of("span.and", a, b)).orElseThrow();
        };
    }

    private static void add(List<Phrase> parts, String key, int count) {
        if (count > 0) {
            parts.add(Phrase.of(key, count));
        }
    }
}

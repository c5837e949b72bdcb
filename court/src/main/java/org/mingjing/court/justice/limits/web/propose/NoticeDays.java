package org.mingjing.court.justice.limits.web.propose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;
import org.mingjing.law.calendar.CalendarDay;

/**
 * 放假调休日的录入 One day a line: the date, whether it is off or worked, the festival, e.g. {@code 2027-02-15 休 春节}. Every line that
 * cannot be read is told with its number; the others are read nevertheless.
 */
record NoticeDays(List<CalendarDay> days, List<LineError> errors) {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");

    /**
     * 一行的错误
     *
     * @param code key of its message; the first argument is the line's number
     */
    record LineError(int line, String code, List<Object> arguments) {}

    NoticeDays {
        days = List.copyOf(days);
        errors = List.copyOf(errors);
    }

    /** 休与班的写法 In both languages, whichever the page speaks: notices are pasted as they were published. */
    record Words(Set<String> off, Set<String> worked) {

        static Words of(Text text) {
            return new Words(all(text, "calendar.line.off"), all(text, "calendar.line.work"));
        }

        private static Set<String> all(Text text, String key) {
            return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                    .map(locale -> new Text(text.messages(), locale).of(key))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** @param year the year the notice is for; its days lie in it, or in the December before */
    static NoticeDays read(String text, int year, Words words) {
        List<CalendarDay> days = new ArrayList<>();
        List<LineError> errors = new ArrayList<>();
        Map<LocalDate, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                errors.add(error(number, "calendar.line.parts", line.strip()));
                continue;
            }
            LocalDate day = date(parts.group(1));
            String kind = parts.group(2).toLowerCase(Locale.ROOT);
            boolean off = words.off().contains(kind);
            Integer earlier = day == null ? null : lines.putIfAbsent(day, number);
            if (day == null) {
                errors.add(error(number, "calendar.line.date", parts.group(1)));
            } else if (!off && !words.worked().contains(kind)) {
                errors.add(error(number, "calendar.line.kind", parts.group(2)));
            } else if (earlier != null) {
                errors.add(error(number, "calendar.line.twice", day, earlier));
            } else if (day.getYear() != year && !(day.getYear() == year - 1 && day.getMonthValue() == 12)) {
                errors.add(error(number, "calendar.line.year", day, Integer.toString(year)));
            } else {
                days.add(new CalendarDay(day, off, parts.group(3).strip()));
            }
        }
        return new NoticeDays(days, errors);
    }

    /** Written with any mark between its parts: 2027-02-15, 2027/2/15, 2027年2月15日. */
    private static @Nullable LocalDate date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LineError error(int line, String code, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(line));
        all.addAll(List.of(arguments));
        return new LineError(line, code, List.copyOf(all));
    }
}

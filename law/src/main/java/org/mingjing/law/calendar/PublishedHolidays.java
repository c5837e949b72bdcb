package org.mingjing.law.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 已公布的放假安排 Reads the notices that ship with the library: one file a notice, named in {@code holidays/notices.txt} by day of
 * publication.
 */
@Term("已公布的放假安排")
public final class PublishedHolidays {

    private PublishedHolidays() {}

    /** Every notice shipped, oldest first. */
    public static List<HolidayNotice> all() {
        List<HolidayNotice> notices = new ArrayList<>();
        for (String id : lines("notices.txt")) {
            notices.add(read(id));
        }
        return List.copyOf(notices);
    }

    /** The calendar of every notice shipped. */
    public static WorkingCalendar calendar() {
        return Shipped.CALENDAR;
    }

    private static HolidayNotice read(String id) {
        List<String> lines = lines(id + ".csv");
        List<CalendarDay> days = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            days.add(new CalendarDay(LocalDate.parse(cells[0]), Boolean.parseBoolean(cells[1]), cells[2]));
        }
        String[] head = lines.getFirst().split(",", -1);
        return new HolidayNotice(id, Integer.parseInt(head[0]), head[2], date(head[1]), days);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<String> lines(String file) {
        InputStream stream = PublishedHolidays.class.getResourceAsStream("/holidays/" + file);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream, file), UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {
        static final WorkingCalendar CALENDAR = WorkingCalendar.of(all());
    }
}

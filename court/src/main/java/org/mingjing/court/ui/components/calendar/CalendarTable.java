package org.mingjing.court.ui.components.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;

/** 日程表 Rooms or people down, days across. */
public record CalendarTable(List<LocalDate> days, List<Line> lines) {

    /** 行 */
    public record Line(String name, List<List<Entry>> cells) {

        /** With what others have fixed in it, by the index of the day, in the order of the hours. */
        public Line and(IntFunction<List<Entry>> others) {
            return new Line(
                    name,
                    IntStream.range(0, cells.size())
                            .mapToObj(day -> Stream.concat(cells.get(day).stream(), others.apply(day).stream())
                                    .sorted(Comparator.comparing(Entry::hours))
                                    .toList())
                            .toList());
        }

        /** Whether nothing is fixed in it. */
        public boolean free() {
            return cells.stream().allMatch(List::isEmpty);
        }
    }

    /**
     * 日程项
     *
     * @param href null where the reader may not see it: then only that the time is taken
     * @param number what the link reads; empty with it
     */
    public record Entry(
            String hours,
            String number,
            String title,
            String besides,
            @Nullable String href,
            @Nullable Chip chip) {}
}

package org.mingjing.court.foundation.rooms;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mingjing.kernel.Term;

/**
 * 空闲时段 The next hours of working time that fit, one for each half day; nothing is proposed over noon.
 *
 * @param length something longer than half a day begins the half day all the same
 * @param fits whether everything that is asked for is free then
 */
@Term("空闲时段")
public record FreeHours(Duration length, Predicate<RoomTime> fits) {

    private static final Duration STEP = Duration.ofMinutes(30);

    /** 上午、下午 */
    private static final List<HalfDay> HALVES = List.of(
            new HalfDay(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new HalfDay(LocalTime.of(13, 30), LocalTime.of(17, 30)));

    /**
     * At most so many, in order.
     *
     * @param to the last day looked at
     * @param lawful days on which nothing but the hours matters
     */
    public List<RoomTime> first(int most, LocalDate from, LocalDate to, Predicate<LocalDate> lawful) {
        List<RoomTime> free = new ArrayList<>();
        for (LocalDate day = from; free.size() < most && !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate on = day;
            List<RoomTime> found = HALVES.stream()
                    .flatMap(half -> half.times(on, length).filter(fits).limit(1))
                    .toList();
            if (!found.isEmpty() && lawful.test(day)) {
                free.addAll(found);
            }
        }
        return free.stream().limit(most).toList();
    }

    private record HalfDay(LocalTime opens, LocalTime closes) {

        Stream<RoomTime> times(LocalDate day, Duration length) {
            long starts = Duration.between(opens, closes).minus(length).dividedBy(STEP);
            return LongStream.rangeClosed(0, Math.max(0, starts))
                    .mapToObj(step -> opens.plus(STEP.multipliedBy(step)))
                    .filter(start -> Duration.between(start, LocalTime.MAX).compareTo(length) > 0)
                    .map(start -> new RoomTime(day, start, start.plus(length)));
        }
    }
}

package org.mingjing.court.justice.hearings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 空闲时段 The next hours of working time that fit everybody of a plan. */
final class FreeSlots {

    private static final Duration STEP = Duration.ofMinutes(30);

    /** 上午、下午 Half a day each; a hearing is not proposed over noon. */
    private static final List<HalfDay> HALVES = List.of(
            new HalfDay(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new HalfDay(LocalTime.of(13, 30), LocalTime.of(17, 30)));

    private final HearingPlan plan;
    private final Map<LocalDate, List<Occupied>> occupied;
    private final int officers;

    /** @param officers whom the court can send; {@link Integer#MAX_VALUE} where it is not known */
    FreeSlots(HearingPlan plan, List<Occupied> occupied, int officers) {
        this.plan = plan;
        this.occupied = occupied.stream()
                .collect(Collectors.groupingBy(one -> one.time().day()));
        this.officers = officers;
    }

    /**
     * At most so many, in order, one for each half day.
     *
     * @param to the last day looked at
     * @param lawful days on which nothing but the hours matters
     */
    List<HearingTime> first(int most, LocalDate from, LocalDate to, Predicate<LocalDate> lawful) {
        List<HearingTime> free = new ArrayList<>();
        for (LocalDate day = from; free.size() < most && !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate on = day;
            List<HearingTime> found = HALVES.stream()
                    .flatMap(half -> half.times(on, length()).filter(this::fits).limit(1))
                    .toList();
            if (!found.isEmpty() && lawful.test(day)) {
                free.addAll(found);
            }
        }
        return free.stream().limit(most).toList();
    }

    private boolean fits(HearingTime time) {
        List<Occupied> thatDay = occupied.getOrDefault(time.day(), List.of());
        HearingPlan there = plan.at(time);
        return Conflicts.police(there, thatDay, officers).isEmpty()
                && Conflicts.of(there, thatDay).stream()
                        .allMatch(conflict -> conflict.degree() == Conflicts.Degree.SAME_DAY);
    }

    /** A hearing longer than half a day begins the half day all the same. */
    private Duration length() {
        return Duration.between(plan.time().from(), plan.time().to());
    }

    private record HalfDay(LocalTime opens, LocalTime closes) {

        Stream<HearingTime> times(LocalDate day, Duration length) {
            long starts = Duration.between(opens, closes).minus(length).dividedBy(STEP);
            return LongStream.rangeClosed(0, Math.max(0, starts))
                    .mapToObj(step -> opens.plus(STEP.multipliedBy(step)))
                    .filter(start -> Duration.between(start, LocalTime.MAX).compareTo(length) > 0)
                    .map(start -> new HearingTime(day, start, start.plus(length)));
        }
    }
}

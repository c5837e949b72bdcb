package org.mingjing.court.justice.hearings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.rooms.FreeHours;
import org.mingjing.court.foundation.rooms.RoomTime;

/** 空闲庭审时段 The next hours of working time that fit everybody of a plan. */
final class FreeSlots {

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
    List<RoomTime> first(int most, LocalDate from, LocalDate to, Predicate<LocalDate> lawful) {
        Duration length = Duration.between(plan.time().from(), plan.time().to());
        return new FreeHours(length, this::fits).first(most, from, to, lawful);
    }

    private boolean fits(RoomTime time) {
        List<Occupied> thatDay = occupied.getOrDefault(time.day(), List.of());
        HearingPlan there = plan.at(time);
        return Conflicts.police(there, thatDay, officers).isEmpty()
                && Conflicts.of(there, thatDay).stream()
                        .allMatch(conflict -> conflict.degree() == Conflicts.Degree.SAME_DAY);
    }
}

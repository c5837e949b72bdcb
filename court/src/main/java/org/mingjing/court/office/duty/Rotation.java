package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;

/**
 * 轮值 Whoever had fewest turns comes first; on days of a holiday whoever had fewest of those. Of equals whoever was on duty longest
 * ago, then the order of the list. Nobody is on duty two days running, nobody who cannot.
 */
final class Rotation {

    private final List<PersonId> eligible;
    private final Map<PersonId, Turns> had;

    /** @param had up to the first day; who is not in it had none */
    Rotation(List<PersonId> eligible, Map<PersonId, Turns> had) {
        this.eligible = List.copyOf(eligible);
        this.had = new HashMap<>(had);
    }

    /** In the order of days; where too few can, the rest stays open. */
    List<PlannedTurn> fill(
            List<LocalDate> days, DutyPost post, DutyDays calendar, BiPredicate<PersonId, LocalDate> cannot) {
        List<PlannedTurn> turns = new ArrayList<>();
        for (LocalDate day : days) {
            int heads = post.headsOn(day, calendar);
            boolean holiday = calendar.holiday(day);
            List<PersonId> chosen = eligible.stream()
                    .filter(one -> !cannot.test(one, day) && !of(one).near(day))
                    .sorted(order(holiday))
                    .limit(heads)
                    .toList();
            for (PersonId one : chosen) {
                had.put(one, of(one).and(day, holiday));
                turns.add(new PlannedTurn(day, one));
            }
            for (int open = chosen.size(); open < heads; open++) {
                turns.add(new PlannedTurn(day, null));
            }
        }
        return turns;
    }

    private Comparator<PersonId> order(boolean holiday) {
        Comparator<PersonId> fewest = holiday
                ? Comparator.comparingInt((PersonId one) -> of(one).holidays()).thenComparingInt(one -> of(one).all())
                : Comparator.comparingInt(one -> of(one).all());
        return fewest.thenComparing(one -> of(one).last()).thenComparingInt(eligible::indexOf);
    }

    private Turns of(PersonId person) {
        return had.getOrDefault(person, Turns.NONE);
    }

    /** 轮次 How often somebody was on duty, and when last. */
    record Turns(int all, int holidays, LocalDate last) {

        static final Turns NONE = new Turns(0, 0, LocalDate.EPOCH);

        Turns and(LocalDate day, boolean holiday) {
            return new Turns(all + 1, holiday ? holidays + 1 : holidays, day.isAfter(last) ? day : last);
        }

        boolean near(LocalDate day) {
            return Math.abs(day.toEpochDay() - last.toEpochDay()) <= 1;
        }
    }

    /**
     * Those who are on duty at another post on the day, the day before or the day after, and those who are away on the day.
     *
     * @param taken by day, from the day before the first to the day after the last
     */
    static BiPredicate<PersonId, LocalDate> busy(
            Map<LocalDate, Set<PersonId>> taken, Map<LocalDate, Set<PersonId>> away) {
        return (person, day) -> away.getOrDefault(day, Set.of()).contains(person)
                || Stream.of(day.minusDays(1), day, day.plusDays(1))
                        .anyMatch(near -> taken.getOrDefault(near, Set.of()).contains(person));
    }
}

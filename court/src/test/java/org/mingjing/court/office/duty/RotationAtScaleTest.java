package org.mingjing.court.office.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;

/**
 * 百二十岗 A court of four hundred people puts a hundred and twenty on duty on each day of October 2026, of which the first seven days are a holiday:
 * twenty divisions of twenty people, two posts each, three heads a post. Ten in a hundred are on leave for a week.
 */
class RotationAtScaleTest {

    private static final DutyDays DAYS = new DutyDays(WorkingCalendar.of(PublishedHolidays.all()));
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final List<LocalDate> OCTOBER =
            MONTH.atDay(1).datesUntil(MONTH.atEndOfMonth().plusDays(1)).toList();
    private static final int DIVISIONS = 20;
    private static final int MEMBERS = 20;
    private static final int POSTS = 2;
    private static final int HEADS = 3;

    private static final Map<LocalDate, Set<PersonId>> AWAY = leave();
    private static final Map<UUID, List<PlannedTurn>> ROSTER = new HashMap<>();
    private static Duration spent = Duration.ZERO;

    @BeforeAll
    static void draw() {
        long before = System.nanoTime();
        Map<LocalDate, Set<PersonId>> taken = new HashMap<>();
        for (int division = 0; division < DIVISIONS; division++) {
            for (int no = 0; no < POSTS; no++) {
                DutyPost post = post(division * POSTS + no);
                List<PlannedTurn> turns =
                        new Rotation(members(division), Map.of()).fill(OCTOBER, post, DAYS, Rotation.busy(taken, AWAY));
                turns.forEach(turn -> {
                    PersonId person = turn.person();
                    if (person != null) {
                        taken.computeIfAbsent(turn.day(), day -> new HashSet<>())
                                .add(person);
                    }
                });
                ROSTER.put(post.id().value(), turns);
            }
        }
        spent = Duration.ofNanos(System.nanoTime() - before);
    }

    @Test
    void aHundredAndTwentyDifferentPeopleAreOnDutyOnEachDayAndNoPlaceStaysOpen() {
        for (LocalDate day : OCTOBER) {
            List<PlannedTurn> turns = on(day);
            assertThat(turns).as("%s", day).hasSize(DIVISIONS * POSTS * HEADS);
            assertThat(turns).as("%s", day).noneMatch(turn -> turn.person() == null);
            assertThat(turns.stream().map(PlannedTurn::person).distinct())
                    .as("nobody at two posts on %s", day)
                    .hasSize(120);
        }
    }

    @Test
    void nobodyIsOnDutyTwoDaysRunningAtWhateverPosts() {
        days().forEach((person, own) -> {
            LocalDate before = LocalDate.EPOCH;
            for (LocalDate day : own) {
                assertThat(before.plusDays(1)).as("%s on %s", person, day).isBefore(day);
                before = day;
            }
        });
    }

    @Test
    void nobodyIsOnDutyDuringLeave() {
        AWAY.forEach((day, people) -> assertThat(on(day))
                .as("%s", day)
                .extracting(PlannedTurn::person)
                .doesNotContainAnyElementsOf(people));
    }

    @Test
    void turnsAreFairWithinEachPostAndHolidaysToo() {
        Set<PersonId> onLeave = AWAY.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        ROSTER.forEach((post, turns) -> {
            int division = (int) post.getLeastSignificantBits() / POSTS;
            List<PersonId> there = members(division).stream()
                    .filter(one -> !onLeave.contains(one))
                    .toList();
            assertThat(spread(there, turns)).as("turns at post %s", post).isLessThanOrEqualTo(2);
            List<PlannedTurn> holidays =
                    turns.stream().filter(turn -> DAYS.holiday(turn.day())).toList();
            assertThat(holidays).hasSize(7 * HEADS);
            assertThat(spread(there, holidays)).as("holidays at post %s", post).isLessThanOrEqualTo(2);
        });
        IntSummaryStatistics all = people().stream()
                .filter(one -> !onLeave.contains(one))
                .mapToInt(one -> days().getOrDefault(one, new TreeSet<>()).size())
                .summaryStatistics();
        // 31 days × 120 / 400 = 9.3 turns for each on average
        assertThat(all.getMin()).isGreaterThanOrEqualTo(7);
        assertThat(all.getMax()).isLessThanOrEqualTo(12);
    }

    @Test
    void theMonthIsDrawnInLessThanASecond() {
        assertThat(spent).isLessThan(Duration.ofSeconds(1));
    }

    private static int spread(List<PersonId> people, List<PlannedTurn> turns) {
        Map<PersonId, Long> had =
                turns.stream().collect(Collectors.groupingBy(PlannedTurn::person, Collectors.counting()));
        IntSummaryStatistics counts = people.stream()
                .mapToInt(one -> had.getOrDefault(one, 0L).intValue())
                .summaryStatistics();
        return counts.getMax() - counts.getMin();
    }

    private static List<PlannedTurn> on(LocalDate day) {
        return ROSTER.values().stream()
                .flatMap(List::stream)
                .filter(turn -> turn.day().equals(day))
                .toList();
    }

    private static Map<PersonId, SortedSet<LocalDate>> days() {
        Map<PersonId, SortedSet<LocalDate>> days = new HashMap<>();
        ROSTER.values()
                .forEach(turns -> turns.forEach(turn -> {
                    PersonId person = turn.person();
                    if (person != null) {
                        days.computeIfAbsent(person, one -> new TreeSet<>()).add(turn.day());
                    }
                }));
        return days;
    }

    /** 每十人一人 The first of every ten, a week each, one week after another. */
    private static Map<LocalDate, Set<PersonId>> leave() {
        Map<LocalDate, Set<PersonId>> away = new HashMap<>();
        List<PersonId> people = people();
        for (int i = 0; i < people.size(); i += 10) {
            LocalDate from = MONTH.atDay(1 + (i / 10 % 4) * 7);
            PersonId person = people.get(i);
            from.datesUntil(from.plusDays(7))
                    .forEach(day ->
                            away.computeIfAbsent(day, one -> new HashSet<>()).add(person));
        }
        return away;
    }

    private static List<PersonId> people() {
        List<PersonId> all = new ArrayList<>();
        IntStream.range(0, DIVISIONS).forEach(division -> all.addAll(members(division)));
        return all;
    }

    private static List<PersonId> members(int division) {
        return IntStream.range(0, MEMBERS)
                .mapToObj(i -> new PersonId(new UUID(1, (long) division * MEMBERS + i)))
                .toList();
    }

    private static DutyPost post(int no) {
        return new DutyPost(
                new PostId(new UUID(0, no)),
                new CourtId("苏9801"),
                "第" + no + "岗",
                "",
                "",
                LocalTime.of(8, 30),
                LocalTime.of(17, 30),
                PostDays.EVERY,
                HEADS,
                HEADS,
                true,
                0);
    }
}

package org.mingjing.court.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.cause.StatedCause;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning;

class DocketTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedHolidays.all());
    private static final List<Filed> DOCKET = draw(TODAY, 1);

    @Test
    void theSameSeedAndDayMakeTheSameCourt() {
        assertThat(hash(draw(TODAY, 1))).isEqualTo(hash(DOCKET));
        assertThat(hash(draw(TODAY, 2))).isNotEqualTo(hash(DOCKET));
    }

    @Test
    void aYearHasItsUsualMeasure() {
        assertThat(DOCKET.size()).isBetween(8_800, 9_200);
        assertThat(count("civil")).isEqualTo(5_600L);
        assertThat(count("civil-appeal")).isBetween(110L, 200L);
        assertThat(DOCKET.stream().filter(one -> one.course().open()).count()).isBetween(1_300L, 2_100L);
        assertThat(open(-28, -1)).isBetween(8L, 60L);
        assertThat(open(-400, -29)).isBetween(3L, 30L);
        assertThat(open(0, 15)).isBetween(30L, 250L);
    }

    @Test
    void everyClockIsLawful() {
        for (NewClock clock : clocks()) {
            var facts = new ClockFacts(
                    clock.limitId(), Objects.requireNonNull(clock.startOn()), clock.custody(), clock.events());
            assertThat(ClockReckoner.reckon(facts, CALENDAR, TODAY))
                    .as(facts.toString())
                    .isInstanceOf(Reckoning.Due.class);
        }
    }

    @Test
    void numbersFollowOneAnotherInEachCourtYearAndType() {
        Map<String, List<Integer>> serials = new TreeMap<>();
        for (Filed one : DOCKET) {
            CaseNumber number = one.entry().number();
            serials.computeIfAbsent(
                            number.year() + number.court().value() + number.typeWord(), key -> new ArrayList<>())
                    .add(number.serial());
        }
        serials.forEach((key, given) -> {
            for (int i = 1; i < given.size(); i++) {
                assertThat(given.get(i)).as(key).isEqualTo(given.get(i - 1) + 1);
            }
            assertThat(key.startsWith("2026") ? given.getFirst() : 1).isEqualTo(1);
        });
    }

    @Test
    void nothingHappensOnDaysOffOrAfterToday() {
        for (Filed one : DOCKET) {
            for (NewEvent event : one.entry().events()) {
                assertThat(event.occurredOn()).isBetween(one.filedOn(), TODAY);
                assertThat(CALENDAR.isWorkingDay(event.occurredOn()))
                        .as(one.entry().number() + " " + event)
                        .isTrue();
            }
            LocalDate next = one.entry().nextEventOn();
            assertThat(next == null || CALENDAR.isWorkingDay(next)).isTrue();
        }
    }

    /** 停滞 In few open cases nothing is to come, or a day went by unnoticed. */
    @Test
    void nearlyEveryOpenCaseHasANextStep() {
        List<Filed> open = DOCKET.stream()
                .filter(one -> one.course().open())
                .filter(one -> one.course().running().isEmpty())
                .toList();
        long none =
                open.stream().filter(one -> one.entry().nextEventOn() == null).count();
        long passed = open.stream()
                .map(one -> one.entry().nextEventOn())
                .filter(next -> next != null && !next.isAfter(TODAY))
                .count();
        assertThat(none).isBetween(10L, 60L);
        assertThat(passed).isBetween(3L, 40L);
    }

    @Test
    void judgmentsFollowHearingsAndCausesStandInTheList() {
        for (Filed one : DOCKET) {
            NewCase entry = one.entry();
            if ("judgment".equals(entry.conclusion())) {
                assertThat(entry.events())
                        .as(entry.title())
                        .anyMatch(event -> event.kind().equals("cases.event.heard"));
            }
            if (one.filedOn().getYear() >= 2026) {
                assertThat(entry.cause()).isInstanceOf(StatedCause.Listed.class);
            }
        }
    }

    @Test
    void theTimelineSpeaksInKnownWords() {
        ResourceBundle words = ResourceBundle.getBundle("messages.cases");
        for (Filed one : DOCKET) {
            one.entry()
                    .events()
                    .forEach(event -> assertThat(words.containsKey(event.kind()))
                            .as(event.kind())
                            .isTrue());
            String conclusion = one.entry().conclusion();
            assertThat(conclusion == null || words.containsKey("cases.conclusion." + conclusion))
                    .isTrue();
            String next = one.entry().nextEvent();
            assertThat(next == null || words.containsKey(next)).isTrue();
        }
    }

    /** Of all that is written to the database. */
    private static int hash(List<Filed> docket) {
        return Objects.hash(
                docket.stream().map(Filed::entry).toList(),
                docket.stream().map(Filed::clocks).toList());
    }

    private static List<Filed> draw(LocalDate today, long seed) {
        return Docket.draw(seed, today, CALENDAR, SampleBench.of(seed));
    }

    private static List<NewClock> clocks() {
        return DOCKET.stream().flatMap(one -> one.clocks().stream()).toList();
    }

    private static long count(String stream) {
        return DOCKET.stream().filter(one -> one.stream().key().equals(stream)).count();
    }

    private static long open(int from, int to) {
        return DOCKET.stream()
                .filter(one -> one.course().open())
                .mapToLong(one -> one.course().dueOn().toEpochDay() - TODAY.toEpochDay())
                .filter(days -> days >= from && days <= to)
                .count();
    }
}

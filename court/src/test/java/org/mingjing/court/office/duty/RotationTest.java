package org.mingjing.court.office.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;

/** 轮值 Days are of the published calendar of 2026: the National Day holiday is October 1 to 7. */
class RotationTest {

    private static final DutyDays DAYS = new DutyDays(WorkingCalendar.of(PublishedHolidays.all()));
    private static final List<PersonId> FOUR = List.of(person(1), person(2), person(3), person(4));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void everybodyTakesTurnsInTheOrderOfTheList() {
        assertThat(fill(FOUR, Map.of(), MONDAY, 5, post(PostDays.EVERY, 1, 1)))
                .extracting(PlannedTurn::person)
                .containsExactly(person(1), person(2), person(3), person(4), person(1));
    }

    @Test
    void whoeverHadFewestTurnsComesFirstAndNobodyIsOnDutyTwoDaysRunning() {
        Map<PersonId, Rotation.Turns> had =
                Map.of(person(1), turns(9), person(2), turns(9), person(3), turns(9), person(4), turns(2));
        assertThat(fill(FOUR, had, MONDAY, 4, post(PostDays.EVERY, 1, 1)))
                .extracting(PlannedTurn::person)
                .containsExactly(person(4), person(1), person(4), person(2));
    }

    @Test
    void onHolidaysMoreAreOnDutyAndWhoHadFewestHolidaysComesFirst() {
        LocalDate holiday = LocalDate.of(2026, 10, 1);
        Map<PersonId, Rotation.Turns> had = Map.of(
                person(1), new Rotation.Turns(1, 1, LocalDate.of(2026, 5, 1)),
                person(2), new Rotation.Turns(8, 0, LocalDate.of(2026, 9, 1)));
        assertThat(fill(List.of(person(1), person(2), person(3)), had, holiday, 1, post(PostDays.EVERY, 1, 2)))
                .extracting(PlannedTurn::person)
                .containsExactly(person(3), person(2));
    }

    @Test
    void wherePeopleAreTooFewAPlaceStaysOpen() {
        assertThat(fill(List.of(person(1)), Map.of(), MONDAY, 2, post(PostDays.EVERY, 1, 1)))
                .containsExactly(new PlannedTurn(MONDAY, person(1)), new PlannedTurn(MONDAY.plusDays(1), null));
    }

    @Test
    void aPostOfWorkingDaysIsNotHeldOnAWeekend() {
        assertThat(fill(FOUR, Map.of(), LocalDate.of(2026, 11, 28), 2, post(PostDays.WORKING, 1, 0)))
                .isEmpty();
    }

    @Test
    void aHolidayIsLongerThanAWeekend() {
        assertThat(DAYS.holiday(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(DAYS.holiday(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(DAYS.holiday(MONDAY)).isFalse();
    }

    private static List<PlannedTurn> fill(
            List<PersonId> who, Map<PersonId, Rotation.Turns> had, LocalDate from, int days, DutyPost post) {
        return new Rotation(who, had)
                .fill(from.datesUntil(from.plusDays(days)).toList(), post, DAYS, (person, day) -> false);
    }

    private static Rotation.Turns turns(int all) {
        return new Rotation.Turns(all, 0, LocalDate.of(2026, 10, 10));
    }

    private static DutyPost post(PostDays days, int heads, int headsOff) {
        return new DutyPost(
                new PostId(new UUID(0, 99)),
                new CourtId("苏9801"),
                "总值班",
                "",
                "",
                LocalTime.of(17, 30),
                LocalTime.of(8, 30),
                days,
                heads,
                headsOff,
                true,
                0);
    }

    private static PersonId person(int no) {
        return new PersonId(new UUID(0, no));
    }
}

package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.NoticeId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.CalendarDay;
import org.mingjing.law.calendar.HolidayNotice;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;

/** 日历对照 The dates are worked by hand: 2027-01-01 is a Friday, 2027-01-02 a Saturday, 2027-01-04 a Monday. */
class CalendarTallyTest {

    private static final CourtId COURT = new CourtId("苏9801");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CalendarNotice NOTICE =
            notice(List.of(off(2027, 1, 1), off(2027, 1, 2), off(2027, 1, 3), off(2027, 1, 4), work(2027, 1, 9)));
    private static final WorkingCalendar NOW = PublishedHolidays.calendar();
    private static final WorkingCalendar THEN = with(NOTICE);

    @Test
    void anOpenClockThatEndsOnANewHolidayMovesToTheDayAfter() {
        // 答辩期 15 days from 2026-12-20 end on Monday 2027-01-04; with the notice that day is off: Tuesday the 5th
        CalendarTally tally = tally(clock("NODE-ANSWER", LocalDate.of(2026, 12, 20), null, false));
        assertThat(tally.moves())
                .extracting(DateMove::before, DateMove::after)
                .containsExactly(tuple(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 5)));
        assertThat(tally.settled()).isEqualTo(1);
    }

    @Test
    void aMakeUpDayBringsADateForward() {
        // 15 days from 2026-12-25 end on Saturday 2027-01-09: Monday the 11th; a make-up working day: the 9th itself
        CalendarTally tally = tally(clock("NODE-ANSWER", LocalDate.of(2026, 12, 25), null, false));
        assertThat(tally.moves())
                .extracting(DateMove::before, DateMove::after)
                .containsExactly(tuple(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 9)));
    }

    @Test
    void inCustodyNothingMoves() {
        // 刑诉法 105: the last day of a clock in custody stays where it is
        CalendarTally tally = tally(clock("CRIM-1-PUB", LocalDate.of(2026, 11, 4), null, true));
        assertThat(tally.moves()).isEmpty();
        assertThat(tally.settled()).isZero();
        assertThat(tally.looked()).isEqualTo(1);
    }

    @Test
    void anAnswerHeldToBeLateMayHaveBeenInTime() {
        // ended on Tuesday 2027-01-05: late by the old calendar (the 4th), in time by the new one (the 5th)
        CalendarTally tally = tally(clock("NODE-ANSWER", LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 5), false));
        assertThat(tally.moves()).singleElement().satisfies(move -> {
            assertThat(move.turnsTheAnswer()).isTrue();
            assertThat(move.becomesOverdue(TODAY)).isFalse();
        });
    }

    @Test
    void aDateBroughtForwardBeforeTodayBecomesOverdue() {
        // on Sunday 2027-01-10 the clock due on the 11th is in time; with the make-up day it ended on the 9th
        CalendarTally tally = new CalendarTally(court -> NOW, court -> THEN, LocalDate.of(2027, 1, 10));
        tally.add(List.of(clock("NODE-ANSWER", LocalDate.of(2026, 12, 25), null, false)));
        assertThat(tally.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.becomesOverdue(LocalDate.of(2027, 1, 10)))
                        .isTrue());
    }

    @Test
    void theFirstNoticeOfAYearTakesBackStatutoryDaysItDoesNotName() {
        ChangedDays changed = ChangedDays.between(NOW, THEN, NOTICE);
        // 2027-10-01 is a Friday, supposed to be a holiday until the notice comes and does not name it
        assertThat(changed.days())
                .contains(new CalendarDay(LocalDate.of(2027, 10, 1), false, ""))
                .contains(new CalendarDay(LocalDate.of(2027, 1, 4), true, "元旦"))
                .contains(new CalendarDay(LocalDate.of(2027, 1, 9), false, "元旦"))
                .doesNotContain(new CalendarDay(LocalDate.of(2027, 1, 2), true, "元旦"));
    }

    private static CalendarTally tally(LiveClock clock) {
        CalendarTally tally = new CalendarTally(court -> NOW, court -> THEN, TODAY);
        tally.add(List.of(clock));
        return tally;
    }

    private static LiveClock clock(String limit, LocalDate start, @Nullable LocalDate ended, boolean custody) {
        return new LiveClock(
                new ClockId(UUID.randomUUID()),
                COURT,
                new CaseId(UUID.randomUUID()),
                null,
                limit,
                false,
                start,
                custody,
                ended == null ? ClockMark.RUNNING : ClockMark.MET,
                null,
                0,
                true,
                ended,
                0,
                List.of());
    }

    private static CalendarNotice notice(List<CalendarDay> days) {
        return new CalendarNotice(
                new NoticeId(UUID.randomUUID()),
                "2027 年放假通知",
                "2027",
                TODAY,
                2027,
                null,
                CalendarNotice.State.PROPOSED,
                new PersonId(UUID.randomUUID()),
                OffsetDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.ofHours(8)),
                null,
                null,
                days);
    }

    private static WorkingCalendar with(CalendarNotice notice) {
        List<HolidayNotice> all = new java.util.ArrayList<>(PublishedHolidays.all());
        all.add(new HolidayNotice(notice.documentNo(), notice.year(), notice.title(), TODAY, notice.days()));
        return WorkingCalendar.of(all);
    }

    private static CalendarDay off(int year, int month, int day) {
        return new CalendarDay(LocalDate.of(year, month, day), true, "元旦");
    }

    private static CalendarDay work(int year, int month, int day) {
        return new CalendarDay(LocalDate.of(year, month, day), false, "元旦");
    }
}

package org.mingjing.court.justice.limits.web.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.law.calendar.CalendarDay;

/** 放假调休日的录入 */
class NoticeDaysTest {

    private static final NoticeDays.Words WORDS = new NoticeDays.Words(Set.of("休", "off"), Set.of("班", "work"));

    @Test
    void readsOneDayALineWhateverStandsBetweenTheParts() {
        NoticeDays read = NoticeDays.read("""
            2027-02-05 休 春节

              2027/2/14\t班   春节
            2027年10月1日 off National Day
            2026-12-31 休 元旦
            """, 2027, WORDS);
        assertThat(read.errors()).isEmpty();
        assertThat(read.days())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 2, 5), true, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 14), false, "春节"),
                        new CalendarDay(LocalDate.of(2027, 10, 1), true, "National Day"),
                        new CalendarDay(LocalDate.of(2026, 12, 31), true, "元旦"));
    }

    @Test
    void tellsEveryLineThatCannotBeReadWithItsNumber() {
        NoticeDays read = NoticeDays.read("""
            2027-02-05 休 春节
            2027-02-30 休 春节
            2027-02-06
            2027-02-07 假 春节

            2027-02-05 班 春节
            2028-01-01 休 元旦
            """, 2027, WORDS);
        assertThat(read.days()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2027, 2, 5));
        assertThat(read.errors())
                .extracting(NoticeDays.LineError::line, NoticeDays.LineError::code)
                .containsExactly(
                        tuple(2, "calendar.line.date"),
                        tuple(3, "calendar.line.parts"),
                        tuple(4, "calendar.line.kind"),
                        tuple(6, "calendar.line.twice"),
                        tuple(7, "calendar.line.year"));
    }

    @Test
    void nothingTypedIsNoDayAndNoError() {
        NoticeDays read = NoticeDays.read(" \n\n", 2027, WORDS);
        assertThat(read.days()).isEmpty();
        assertThat(read.errors()).isEmpty();
    }
}

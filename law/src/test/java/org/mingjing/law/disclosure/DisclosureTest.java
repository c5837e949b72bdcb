package org.mingjing.law.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Span;
import org.mingjing.law.trace.LedgerText;

/** 公开与答复期限 Worked by hand from 延审规定 7, 登记立案规定 13 and 民诉法 85. */
class DisclosureTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-09, 2026-11-24", // fifteen days later, a Tuesday
        "2026-09-18, 2026-10-08", // 3 October, a holiday to the 7th
        "2026-11-06, 2026-11-23", // 21 November, a Saturday
    })
    void aComplaintAboutFilingIsAnsweredWithinFifteenDays(LocalDate received, LocalDate due) {
        AnswerTerm term = AnswerTerm.ofGrievance(received, CALENDAR);
        assertThat(term.due()).isEqualTo(due);
        assertThat(term.ledger().steps())
                .anySatisfy(step -> assertThat(step.citation()).isEqualTo(Citation.of("登记立案规定", "13(2)")));
        assertThat(Articles.find(AnswerTerm.GRIEVANCE).orElseThrow().text()).contains("受理投诉之日起十五日内");
    }

    @Test
    void theDaysOfAnObjectionAreTheCourtsAndSaySo() {
        AnswerTerm term = AnswerTerm.ofObjection(LocalDate.of(2026, 11, 9), 10, CALENDAR);
        assertThat(term.due()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(LedgerText.in(Locale.CHINESE).of(term.ledger().steps().get(1)))
                .isEqualTo("法律没有规定日数，本院定为10日，至2026-11-19");
        assertThatThrownBy(() -> AnswerTerm.ofObjection(LocalDate.of(2026, 11, 9), 0, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Ten days from 2026-11-09 are a Thursday, five a Saturday; the holidays of 2027 are not published; one day is the least. */
    @Test
    void theDaysOfAnObjectionMoveOffASaturday() {
        assertThat(objection(LocalDate.of(2026, 11, 9), 10)).containsExactly("ledger.start", "disclosure.term.set");
        assertThat(objection(LocalDate.of(2026, 11, 9), 5))
                .containsExactly("ledger.start", "disclosure.term.set", "ledger.rolled");
        assertThat(objection(LocalDate.of(2027, 3, 1), 10))
                .containsExactly("ledger.start", "disclosure.term.set", "ledger.provisional");
        assertThat(AnswerTerm.ofObjection(LocalDate.of(2026, 11, 9), 1, CALENDAR)
                        .due())
                .isEqualTo(LocalDate.of(2026, 11, 10));
    }

    private static List<String> objection(LocalDate received, int days) {
        return AnswerTerm.ofObjection(received, days, CALENDAR).ledger().steps().stream()
                .map(step -> step.code())
                .toList();
    }

    @Test
    void aChangeOfTheClockIsToldAsWhatItIs() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThat(DisclosedMatter.of(exclusion("EX-07"))).isEqualTo(DisclosedMatter.EXCLUSION);
        assertThat(DisclosedMatter.of(new ClockEvent.Extension(Span.months(6), Approver.PRESIDENT, day)))
                .isEqualTo(DisclosedMatter.EXTENSION);
        assertThat(DisclosedMatter.of(new ClockEvent.Conversion("CIV-1-ORD", day)))
                .isEqualTo(DisclosedMatter.CONVERSION);
        assertThat(GrievanceGround.NOT_TOLD_AT_ONCE.word()).isEqualTo("not-told-at-once");
    }

    @Test
    void theStateOfMindOfTheAccusedIsNotTold() {
        assertThat(DisclosureRules.groundShown(exclusion("EX-01"))).isFalse();
        assertThat(DisclosureRules.groundShown(exclusion("EX-07"))).isTrue();
    }

    @Test
    void aSealedCaseIsNotOpened() {
        assertThat(DisclosureRules.open("case", true))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("disclosure.refused.sealed"));
        assertThat(DisclosureRules.open("case", false)).isEqualTo(Decision.granted("case"));
    }

    @ParameterizedTest
    @EnumSource(DisclosedMatter.class)
    void everyMatterNamesAnInstrumentThatIsListed(DisclosedMatter matter) {
        assertThat(Articles.instrument(matter.citation().instrument())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(GrievanceGround.class)
    void everyGroundNamesTheDutyInTheTextOfTheLaw(GrievanceGround ground) {
        assertThat(Articles.find(ground.duty())).isPresent();
    }

    private static ClockEvent exclusion(String ground) {
        return new ClockEvent.Exclusion(ExclusionGrounds.of(ground).orElseThrow(), LocalDate.of(2026, 9, 1), null);
    }
}

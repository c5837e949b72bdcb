package org.mingjing.law.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
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

package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.CalendarDay;
import org.mingjing.law.calendar.DateTimeOutOfCalendar;
import org.mingjing.law.calendar.HolidayNotice;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Phrase;

/** 基本值 The small values the rules are made of. */
class ValuesTest {

    private static final Citation SOURCE = Citation.of("民诉法", "152");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    /** Kept texts and the digest of a command hold it: a set in the order of one run would be another text in the next. */
    @Test
    void aGroundReadsTheSameInEveryRun() {
        assertThat(ExclusionGrounds.all()).allSatisfy(ground -> {
            assertThat(List.copyOf(ground.fields())).as(ground.id()).isSorted();
            assertThat(ground.fields()).isUnmodifiable();
        });
    }

    @Test
    void aSpanAddsItsUnits() {
        Span sum = new Span(1, 2, 3, 4).plus(new Span(10, 20, 30, 40));
        assertThat(sum).isEqualTo(new Span(11, 22, 33, 44));
        assertThat(Span.NONE.isNone()).isTrue();
        assertThat(Span.days(1).isNone()).isFalse();
        assertThat(List.of(new Span(0, 0, 24, 0).calendarDays(), new Span(0, 1, 25, 0).calendarDays()))
                .containsExactly(1, 3);
    }

    @Test
    void aSpanIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.months(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.days(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.hours(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.workingDays(-1));
    }

    @Test
    void aSpanIsCountedMonthsFirstInBothDirections() {
        assertThat(new Span(1, 1, 0, 0).after(DAY, CALENDAR)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(new Span(0, 1, 0, 1).after(DAY, CALENDAR)).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(new Span(1, 1, 0, 0).before(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void aSpanReadsInItsUnits() {
        LedgerText text = LedgerText.in(Locale.CHINESE);
        assertThat(text.of(Span.NONE.phrase())).isEqualTo("0日");
        assertThat(text.of(Span.hours(48).phrase())).isEqualTo("48小时");
        assertThat(text.of(Span.workingDays(10).phrase())).isEqualTo("10个工作日");
        assertThat(text.of(new Span(1, 2, 3, 4).phrase())).isEqualTo("1个月2日3小时4个工作日");
        assertThat(LedgerText.in(Locale.FRENCH).of(Phrase.of("span.days", 3))).isEqualTo("3日");
        assertThat(LedgerText.in(Locale.UK).of(Phrase.of("span.days", 3))).isEqualTo("3 days");
        assertThat(text.of(SOURCE)).isEqualTo("民诉法 152");
        assertThat(text.knows("no.such.key")).isFalse();
    }

    @Test
    void aRuleHasItsCitationAndItsName() {
        TimeLimit limit = TimeLimits.named("CIV-1-ORD");
        assertThatIllegalArgumentException().isThrownBy(() -> copy(limit, "", "名称", limit.citations()));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(limit, "X", " ", limit.citations()));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(limit, "X", "名称", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExclusionGround(
                        "X", "名称", ExclusionGround.Effect.PAUSES, null, Set.of(LimitField.CIVIL), List.of()));
        assertThat(limit.note()).isEmpty();
        assertThat(TimeLimits.named("CIV-1-SMALL").note()).isEqualTo("一审终审");
    }

    @Test
    void aReadingHoldsFromItsDayOn() {
        Dated<Integer> rule = Dated.always(60, SOURCE).since(DAY, 30, SOURCE);
        assertThat(rule.on(DAY.minusDays(1)).value()).isEqualTo(60);
        assertThat(rule.on(DAY).value()).isEqualTo(30);
        assertThat(rule.on(DAY.plusYears(1)).value()).isEqualTo(30);
        assertThatIllegalArgumentException().isThrownBy(() -> new Dated<Integer>(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dated<>(List.of(new Dated.Reading<>(DAY, 1, SOURCE))));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.since(DAY.minusDays(5), 10, SOURCE));
    }

    @Test
    void aGroundCapsItsEnd() {
        ExclusionGround lawyer = ExclusionGrounds.EX_02;
        assertThat(lawyer.capped(DAY, DAY.plusDays(9))).isEqualTo(DAY.plusDays(9));
        assertThat(lawyer.capped(DAY, DAY.plusDays(10))).isEqualTo(DAY.plusDays(10));
        assertThat(lawyer.capped(DAY, DAY.plusDays(11))).isEqualTo(DAY.plusDays(10));
        assertThat(ExclusionGrounds.EX_05.capped(DAY, DAY.plusDays(90))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(ExclusionGrounds.EX_06.capped(DAY, DAY.plusYears(2))).isEqualTo(DAY.plusYears(2));
    }

    @Test
    void groundsAreOfferedByField() {
        assertThat(ExclusionGrounds.all()).hasSize(21);
        assertThat(ExclusionGrounds.in(LimitField.ENFORCEMENT))
                .contains(ExclusionGrounds.EX_13, ExclusionGrounds.EX_10)
                .doesNotContain(ExclusionGrounds.EX_01, ExclusionGrounds.EX_14);
        assertThat(ExclusionGrounds.of("EX-21")).isEmpty();
    }

    @Test
    void changesOfProcedureAreListed() {
        assertThat(ProcedureChange.from("CRIM-1-FAST").stream().map(ProcedureChange::to))
                .containsExactly("CRIM-1-PUB", "CRIM-1-SUM");
        assertThat(ProcedureChange.from("CIV-1-ORD")).isEmpty();
        assertThat(ProcedureChange.between("CIV-1-SUM", "CIV-1-ORD")
                        .orElseThrow()
                        .restarts())
                .isFalse();
        assertThat(ProcedureChange.between("CRIM-1-SUM", "CRIM-1-PUB")
                        .orElseThrow()
                        .restarts())
                .isTrue();
    }

    @Test
    void facts() {
        ClockFacts facts = ClockFacts.of("CIV-1-ORD", DAY);
        Extension extension = new Extension(Span.months(1), Approver.PRESIDENT, DAY);
        assertThat(facts.with(extension).events()).containsExactly(extension);
        assertThat(facts.events()).isEmpty();
        assertThat(facts.with(extension).with(extension).custody()).isFalse();
    }

    @Test
    void aNoticeNamesItselfAndItsDays() {
        CalendarDay day = new CalendarDay(DAY, false, "调休");
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayNotice(" ", 2026, "题", null, List.of(day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayNotice("2026", 2026, "题", null, List.of()));
        HolidayNotice unknown = new HolidayNotice("2027", 2027, "题", null, List.of(day));
        assertThat(WorkingCalendar.of(List.of(unknown)).isProvisional(LocalDate.of(2027, 5, 6)))
                .isFalse();
        assertThat(PublishedHolidays.all()).hasSize(15).allSatisfy(notice -> {
            assertThat(notice.title()).isNotBlank();
            assertThat(notice.publishedOn()).isNotNull();
        });
    }

    @Test
    void theEdgesOfTheCalendar() {
        LocalDate last = LocalDate.of(2099, 12, 31); // a Thursday
        assertThat(CALENDAR.rollForward(last)).isEqualTo(last);
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2000, 1, 1))).isFalse();
        assertThat(CALENDAR.isProvisional(LocalDate.of(2000, 6, 1))).isTrue();
        assertThat(CALENDAR.isProvisional(last)).isTrue();
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(last, 1)).isInstanceOf(DateTimeOutOfCalendar.class);
    }

    @Test
    void columnsHoldAsManyIntervalsAsTheyAreGivenAndFillRanges() {
        List<ClockFacts> docket = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            docket.add(ClockFacts.of("CIV-1-ORD", LocalDate.of(2026, 3, 31))
                    .with(new Exclusion(ExclusionGrounds.EX_07, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 11)))
                    .with(new Exclusion(ExclusionGrounds.EX_10, LocalDate.of(2026, 6, 1), null)));
        }
        ClockColumns columns = ClockColumns.of(docket);
        int due = (int) LocalDate.of(2026, 11, 9).toEpochDay(); // ten days and thirty up to 1 July
        assertThat(columns.size()).isEqualTo(100);
        assertThat(columns.dues(CALENDAR, LocalDate.of(2026, 7, 1)))
                .hasSize(100)
                .containsOnly(due);
        int[] some = new int[100];
        columns.dues(CALENDAR, LocalDate.of(2026, 7, 1), some, 10, 20);
        assertThat(Arrays.stream(some).filter(day -> day == due).count()).isEqualTo(10);
        assertThat(List.of(some[9], some[10], some[19], some[20])).containsExactly(0, due, due, 0);
    }

    @Test
    void columnsLookAgainAtWhatIsRefusedOnlyUntilAnInvestigationGoesOn() {
        // one month each, before and after the restart that moves with the day of reckoning: lawful on 1 June, not on
        // 10 May
        ClockFacts facts = new ClockFacts(
                "CRIM-1-PUB",
                LocalDate.of(2026, 4, 1),
                true,
                List.of(
                        new Exclusion(ExclusionGrounds.EX_03, LocalDate.of(2026, 5, 10), null),
                        new Extension(Span.months(1), Approver.PRESIDENT, LocalDate.of(2026, 5, 20)),
                        new Extension(Span.months(1), Approver.PRESIDENT, LocalDate.of(2026, 6, 20))));
        ClockColumns columns = ClockColumns.of(List.of(facts));
        assertThat(columns.dues(CALENDAR, LocalDate.of(2026, 6, 1)))
                .containsExactly((int) LocalDate.of(2026, 9, 1).toEpochDay());
        assertThat(columns.dues(CALENDAR, LocalDate.of(2026, 5, 10))).containsExactly(ClockColumns.NO_DUE);
    }

    private static TimeLimit copy(TimeLimit limit, String id, String name, List<Citation> citations) {
        return new TimeLimit(
                id,
                name,
                limit.field(),
                limit.kind(),
                limit.base(),
                limit.starts(),
                citations,
                limit.ladder(),
                limit.confidence(),
                limit.note());
    }
}

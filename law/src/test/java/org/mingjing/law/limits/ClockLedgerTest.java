package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.limits.ClockEvent.Conversion;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.ClockEvent.Extension;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.limits.Reckoning.NoLimit;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.RuleSet;

/** 依据 Ledgers line by line: code, date and article of every step. */
class ClockLedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPlainClock() {
        assertThat(lines(ClockFacts.of("CIV-1-ORD", LocalDate.of(2026, 3, 31))))
                .containsExactly(
                        "ledger.start 2026-03-31 民诉法 85",
                        "ledger.base.FORWARD 2026-09-30 民诉法 152",
                        "ledger.months - 民法典 202",
                        "ledger.workingDay 2026-09-30 民诉法 85",
                        "ledger.applyBy 2026-09-15 延审规定 1",
                        "ledger.decideBy 2026-09-25 延审规定 1");
    }

    @Test
    void aConvertedAndExtendedClockWithExclusions() {
        ClockFacts facts = ClockFacts.of("CIV-1-SUM", LocalDate.of(2025, 8, 31))
                .with(new Extension(Span.months(1), Approver.PRESIDENT, LocalDate.of(2025, 11, 10)))
                .with(new Conversion("CIV-1-ORD", LocalDate.of(2025, 12, 10)))
                .with(new Extension(Span.months(6), Approver.PRESIDENT, LocalDate.of(2026, 2, 2)))
                .with(exclusion("EX-05", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 5, 10)))
                .with(exclusion("EX-06", LocalDate.of(2025, 8, 20), LocalDate.of(2025, 9, 10)))
                .with(exclusion("EX-01", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 20)));
        // 31 August 2025 and twelve months: 31 August 2026; EX-05 31 days from 10 March, EX-06 ten days: 41 more,
        // Sunday 11 October
        assertThat(lines(facts))
                .containsExactly(
                        "ledger.start 2025-08-31 民诉法 85",
                        "ledger.extension.dropped - 民诉法 164",
                        "ledger.conversion.keeps 2025-12-10 民诉解释 258",
                        "ledger.base.FORWARD 2026-02-28 民诉法 152",
                        "ledger.extension 2026-08-31 民诉法 152",
                        "ledger.months - 民法典 202",
                        "ledger.exclusion.empty - 审限规定 9(1)",
                        "ledger.exclusion 2025-09-10 审限规定 9(6)",
                        "ledger.exclusion.clipped 2025-08-31 民诉法 85",
                        "ledger.exclusion 2026-04-10 审限规定 9(5)",
                        "ledger.exclusion.capped 2026-04-10 审限规定 9(5)",
                        "ledger.excluded 2026-10-11 审限规定 9(1)",
                        "ledger.rolled 2026-10-12 民诉法 85",
                        "ledger.applyBy 2026-09-27 延审规定 1",
                        "ledger.decideBy 2026-10-07 延审规定 1");
    }

    @Test
    void aRestartedCriminalClockInCustody() {
        ClockFacts facts = new ClockFacts(
                "CRIM-1-SUM",
                LocalDate.of(2026, 3, 2),
                true,
                List.of(
                        new Conversion("CRIM-1-PUB", LocalDate.of(2026, 3, 16)),
                        exclusion("EX-03", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)),
                        exclusion("EX-03", LocalDate.of(2026, 5, 10), LocalDate.of(2026, 6, 11)),
                        exclusion("EX-03", LocalDate.of(2026, 6, 20), LocalDate.of(2026, 7, 20)),
                        exclusion("EX-14", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 11))));
        assertThat(lines(facts))
                .containsExactly(
                        "ledger.start 2026-03-02 刑诉法 105",
                        "ledger.conversion.restarts 2026-03-16 刑诉解释 368",
                        "ledger.restart 2026-05-01 刑诉法 208",
                        "ledger.restart 2026-06-11 刑诉法 208",
                        "ledger.restart.overMonth - 刑诉法 205",
                        "ledger.restart 2026-07-20 刑诉法 208",
                        "ledger.restart.overTwice - 刑诉解释 274",
                        "ledger.base.FORWARD 2026-09-20 刑诉法 208",
                        "ledger.months - 刑诉解释 202",
                        "ledger.exclusion 2026-08-11 民诉解释 243",
                        "ledger.exclusion.otherField - 民诉解释 243",
                        "ledger.excluded 2026-09-30 民诉解释 243",
                        "ledger.custody 2026-09-30 刑诉法 105",
                        "ledger.applyBy 2026-09-15 刑诉解释 210",
                        "ledger.decideBy 2026-09-25 刑诉解释 210");
    }

    @Test
    void aRunningExclusionIntoAYearNotYetPublished() {
        Due due = due(ClockFacts.of("CIV-1-ORD", LocalDate.of(2026, 6, 10))
                .with(new Exclusion(ExclusionGrounds.EX_10, LocalDate.of(2026, 10, 1), null)));
        assertThat(lines(due.ledger()))
                .containsExactly(
                        "ledger.start 2026-06-10 民诉法 85",
                        "ledger.base.FORWARD 2026-12-10 民诉法 152",
                        "ledger.months - 民法典 202",
                        "ledger.exclusion.running 2026-11-22 审限规定 9(9)",
                        "ledger.excluded 2027-01-31 审限规定 9(9)",
                        "ledger.rolled 2027-02-01 民诉法 85",
                        "ledger.provisional 2027-02-01 全国年节及纪念日放假办法 2",
                        "ledger.applyBy 2027-01-17 延审规定 1",
                        "ledger.decideBy 2027-01-27 延审规定 1");
        assertThat(due.provisional()).isTrue();
        assertThat(due.running()).isNotNull();
        assertThat(due.ruleSet()).isEqualTo(RuleSet.CURRENT);
        assertThat(due.calendar()).isEqualTo(PublishedHolidays.calendar().version());
    }

    @Test
    void aLimitCountedBackAndOneWithoutMonths() {
        assertThat(lines(ClockFacts.of("NODE-HEAR", LocalDate.of(2026, 6, 23))))
                .containsExactly(
                        "ledger.start 2026-06-23 民诉法 85",
                        "ledger.base.BACKWARD 2026-06-20 民诉法 139",
                        "ledger.rolledBack 2026-06-18 民诉法 85");
    }

    @Test
    void anExclusionThatTouchesNothingSaysSo() {
        assertThat(lines(ClockFacts.of("CIV-FILE", LocalDate.of(2026, 11, 20))
                        .with(exclusion("EX-06", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20)))))
                .contains("ledger.exclusion.empty - 审限规定 9(6)", "ledger.excluded 2026-11-27 审限规定 9(6)");
    }

    @Test
    void aGroundOfAnotherFieldIsPointedOut() {
        ClockFacts facts = ClockFacts.of("CIV-1-ORD", LocalDate.of(2026, 3, 31));
        assertThat(lines(facts.with(exclusion("EX-03", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 20)))))
                .contains("ledger.restart 2026-04-20 刑诉法 208", "ledger.exclusion.otherField - 刑诉法 208");
        assertThat(lines(facts.with(exclusion("EX-07", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 20)))))
                .doesNotContain("ledger.exclusion.otherField - 审限规定 9(6)");
    }

    @Test
    void limitsWithoutADate() {
        NoLimit foreign = (NoLimit) reckon(ClockFacts.of("CIV-FOREIGN", LocalDate.of(2026, 3, 31)));
        assertThat(foreign.limit()).isEqualTo("CIV-FOREIGN");
        assertThat(lines(foreign.ledger()))
                .containsExactly("ledger.start 2026-03-31 民诉法 85", "ledger.none.UNLIMITED - 民诉法 287");
        NoLimit voters = (NoLimit) reckon(ClockFacts.of("CIV-SP-VOTER", LocalDate.of(2026, 3, 31)));
        assertThat(lines(voters.ledger())).contains("ledger.none.BEFORE_EVENT - 民诉法 187");
        NoLimit adjournments = (NoLimit) reckon(ClockFacts.of("NODE-ADJ", LocalDate.of(2026, 3, 31)));
        assertThat(lines(adjournments.ledger())).contains("ledger.none.OCCURRENCES - 延审规定 3");
    }

    @Test
    void theCourseOfTheClockIsOnTheResult() {
        Due due = due(ClockFacts.of("CIV-1-SUM", LocalDate.of(2026, 2, 20))
                .with(new Conversion("CIV-1-ORD", LocalDate.of(2026, 5, 10)))
                .with(new Extension(Span.months(6), Approver.PRESIDENT, null)));
        assertThat(due.limit()).isEqualTo("CIV-1-ORD");
        assertThat(due.countedFrom()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(due.extension()).isEqualTo(Span.months(6));
        assertThat(due.running()).isNull();
        Due restarted = due(ClockFacts.of("CRIM-1-FAST", LocalDate.of(2026, 4, 8))
                .with(new Conversion("CRIM-1-PUB", LocalDate.of(2026, 4, 15))));
        assertThat(restarted.countedFrom()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(restarted.provisional()).isFalse();
    }

    @Test
    void aRestartBeforeTheClockStartedChangesNothing() {
        Due due = due(ClockFacts.of("CRIM-1-PUB", LocalDate.of(2026, 3, 10))
                .with(exclusion("EX-03", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1))));
        assertThat(due.due()).isEqualTo(LocalDate.of(2026, 5, 11)); // 10 May is a Sunday
        assertThat(due.countedFrom()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void theLatestBegunOfTwoRunningExclusionsIsNamed() {
        ClockFacts facts = ClockFacts.of("CIV-1-ORD", LocalDate.of(2026, 6, 10))
                .with(new Exclusion(ExclusionGrounds.EX_07, LocalDate.of(2026, 9, 1), null))
                .with(new Exclusion(ExclusionGrounds.EX_10, LocalDate.of(2026, 10, 1), null))
                .with(new Exclusion(ExclusionGrounds.EX_08, LocalDate.of(2026, 8, 1), null))
                .with(new Exclusion(ExclusionGrounds.RE_01, LocalDate.of(2026, 10, 20), null));
        Exclusion running = due(facts).running();
        assertThat(running).isNotNull();
        assertThat(running.ground()).isEqualTo(ExclusionGrounds.EX_10);
    }

    @Test
    void aLimitThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> reckon(ClockFacts.of("CIV-9", TODAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CIV-9");
        assertThat(TimeLimits.of("CIV-9")).isEmpty();
    }

    @Test
    void theSentencesName() {
        LedgerText text = LedgerText.in(Locale.CHINESE);
        Ledger ledger = due(ClockFacts.of("CIV-1-ORD", LocalDate.of(2025, 4, 3))
                        .with(new Extension(Span.months(3), Approver.PRESIDENT, LocalDate.of(2025, 9, 1)))
                        .with(exclusion("EX-07", LocalDate.of(2025, 5, 6), LocalDate.of(2025, 6, 5))))
                .ledger();
        assertThat(ledger.steps().stream().map(text::of))
                .containsExactly(
                        "立案当日（2025-04-03）不计算在内，自次日起算",
                        "民事一审普通程序：期限6个月",
                        "经本院院长批准延长3个月，自原起算日连续计算至2026-01-03",
                        "按月计算的，届满日为对应日；无对应日的，为月末日",
                        "扣除 鉴定：2025-05-06至2025-06-05，30日",
                        "共扣除30日（重叠部分只计一次），届满日顺延至2026-02-02",
                        "2026-02-02为工作日，即为届满日",
                        "如需延长，最迟于2026-01-18提出申请",
                        "最迟于2026-01-28作出决定");
    }

    private static Exclusion exclusion(String ground, LocalDate from, LocalDate to) {
        return new Exclusion(ExclusionGrounds.of(ground).orElseThrow(), from, to);
    }

    private static Reckoning reckon(ClockFacts facts) {
        return ClockReckoner.reckon(facts, PublishedHolidays.calendar(), TODAY);
    }

    private static Due due(ClockFacts facts) {
        return (Due) reckon(facts);
    }

    private static List<String> lines(ClockFacts facts) {
        return lines(due(facts).ledger());
    }

    private static List<String> lines(Ledger ledger) {
        return ledger.steps().stream()
                .map(step -> step.code() + " " + (step.date() == null ? "-" : step.date()) + " " + step.citation())
                .toList();
    }
}

package org.mingjing.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kernel.Citation;
import org.mingjing.law.appeal.EffectiveJudgment.Effective;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.LedgerText;

/** 上诉 Worked by hand from 民诉法 171-174, 刑诉法 230, 231 and 审限规定 6, 15-18. */
class AppealChainTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        "CIVIL, false, 2026-02-05, false, 2026-02-24", // T1: the 20th lies in the Spring Festival
        "CIVIL, true, 2026-03-02, false, 2026-03-12",
        "CIVIL, false, 2026-03-02, true, 2026-04-01",
        "ADMINISTRATIVE, false, 2026-03-02, false, 2026-03-17",
        "CRIMINAL, false, 2026-04-24, false, 2026-05-06", // T6
        "CRIMINAL, true, 2026-03-02, false, 2026-03-09", // five days: Saturday the 7th
    })
    void untilWhenOneMayAppeal(
            CaseCategory category, boolean ruling, LocalDate served, boolean abroad, LocalDate last) {
        AppealTerm term = AppealTerm.of(category, ruling, served, abroad, CALENDAR);
        assertThat(term.last()).isEqualTo(last);
        readable(term.ledger());
    }

    /** Received Monday 03-02; copy due Saturday the 7th, so 03-09. Served 03-05: answer by 03-20. Answered 03-18: both by 03-23. */
    @Test
    void fiveClocksOneIntoTheNext() {
        assertThat(lines(facts("2026-03-02", null, null, null, null))).containsExactly("COPY 2026-03-09 open");
        assertThat(lines(facts("2026-03-02", "2026-03-05", null, null, null)))
                .containsExactly("COPY 2026-03-09 2026-03-05", "ANSWER 2026-03-20 open", "TRANSFER 2026-03-25 open");
        assertThat(lines(facts("2026-03-02", "2026-03-05", "2026-03-18", null, null)))
                .containsExactly(
                        "COPY 2026-03-09 2026-03-05",
                        "ANSWER 2026-03-20 2026-03-18",
                        "ANSWER_COPY 2026-03-23 open",
                        "TRANSFER 2026-03-23 open");
        assertThat(lines(facts("2026-03-02", "2026-03-05", "2026-03-18", "2026-03-20", "2026-03-26")))
                .endsWith("TRANSFER 2026-03-23 2026-03-26");
    }

    @Test
    void whatIsNextIsTheOneDueFirst() {
        List<StepTerm> steps = AppealChain.of(facts("2026-03-02", "2026-03-05", null, null, null), CALENDAR);
        assertThat(AppealChain.next(steps)).map(StepTerm::step).contains(AppealStep.ANSWER);
        StepTerm late = AppealChain.of(
                        facts("2026-03-02", "2026-03-05", "2026-03-18", "2026-03-20", "2026-03-26"), CALENDAR)
                .getLast();
        assertThat(late.late(LocalDate.of(2026, 3, 26))).isTrue();
    }

    /** File received 03-26: told within two days, Saturday the 28th, so 03-30; completed five days after the telling; filed five after that. */
    @Test
    void anIncompleteFile() {
        AppealFacts facts = new AppealFacts(
                CaseCategory.CIVIL,
                null,
                day("2026-03-02"),
                null,
                false,
                day("2026-03-05"),
                day("2026-03-18"),
                day("2026-03-20"),
                day("2026-03-23"),
                day("2026-03-26"),
                day("2026-03-27"),
                day("2026-03-31"),
                null);
        assertThat(lines(facts).subList(4, 7))
                .containsExactly(
                        "GAP_NOTICE 2026-03-30 2026-03-27", "GAP_FILL 2026-04-01 2026-03-31", "FILING 2026-04-07 open");
    }

    /** 刑诉法 231: three days after the term, which ends on 05-06; straight to the upper court: three days to hand it down. */
    @Test
    void criminalAppealsGoUpAtOnce() {
        AppealFacts here = new AppealFacts(
                CaseCategory.CRIMINAL,
                null,
                day("2026-04-28"),
                day("2026-05-06"),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(lines(here)).containsExactly("TRANSFER 2026-05-09 open");
        AppealFacts above = new AppealFacts(
                CaseCategory.CRIMINAL,
                day("2026-04-27"),
                day("2026-04-29"),
                day("2026-05-06"),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(lines(above)).containsExactly("HAND_DOWN 2026-04-30 2026-04-29", "TRANSFER 2026-05-06 open");
    }

    /** Served on 2026-03-02 and 03-05: terms until 03-17 and 03-20; effective since 03-21. */
    @Test
    void effectiveAfterTheLastTerm() {
        List<Party> both = List.of(new Party("甲", day("2026-03-02"), false), new Party("乙", day("2026-03-05"), false));
        assertThat(effect(both, false, null, "2026-03-20"))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.TermRuns.class,
                        runs -> assertThat(runs.last()).isEqualTo(day("2026-03-20")));
        assertThat(effect(both, false, null, "2026-03-21"))
                .isInstanceOfSatisfying(
                        Effective.class, one -> assertThat(one.on()).isEqualTo(day("2026-03-21")));
        assertThat(effect(both, true, null, "2026-06-01")).isInstanceOf(EffectiveJudgment.Appealed.class);
        assertThat(effect(both, false, day("2026-05-12"), "2026-06-01"))
                .isInstanceOfSatisfying(
                        Effective.class, one -> assertThat(one.on()).isEqualTo(day("2026-05-12")));
        List<Party> one = List.of(both.getFirst(), new Party("乙", null, false));
        assertThat(effect(one, false, null, "2026-06-01")).isInstanceOf(EffectiveJudgment.NotServed.class);
        EffectiveJudgment small = EffectiveJudgment.of(
                CaseCategory.CIVIL,
                false,
                EffectiveJudgment.SMALL_CLAIMS,
                null,
                both,
                false,
                null,
                day("2026-03-05"),
                CALENDAR);
        assertThat(small)
                .isInstanceOfSatisfying(
                        Effective.class, now -> assertThat(now.on()).isEqualTo(day("2026-03-05")));
    }

    /** 民诉法 182: nobody appeals from the second instance; with the service on the last of them it is effective. */
    @ParameterizedTest
    @EnumSource(names = {"CIVIL", "ADMINISTRATIVE"})
    void theSecondInstanceIsFinal(CaseCategory category) {
        Citation law = EffectiveJudgment.secondInstance(category);
        assertThat(Articles.findAll(law)).isNotEmpty();
        List<Party> both = List.of(new Party("甲", day("2026-03-02"), false), new Party("乙", day("2026-03-05"), false));
        assertThat(EffectiveJudgment.of(
                        category, false, law, day("2026-03-01"), both, false, null, day("2026-03-05"), CALENDAR))
                .isInstanceOfSatisfying(Effective.class, one -> {
                    assertThat(one.on()).isEqualTo(day("2026-03-05"));
                    assertThat(one.ledger().steps().getLast().citation()).isEqualTo(law);
                });
        assertThat(EffectiveJudgment.of(
                        category,
                        false,
                        law,
                        day("2026-03-01"),
                        List.of(both.getFirst(), new Party("乙", null, false)),
                        false,
                        null,
                        day("2026-03-05"),
                        CALENDAR))
                .isInstanceOf(EffectiveJudgment.NotServed.class);
    }

    /** 刑诉解释 413: pronounced on 2026-03-01, effective that day, though 乙 is not served yet. */
    @Test
    void inCriminalCasesTheSecondInstanceIsEffectiveOncePronounced() {
        Citation law = EffectiveJudgment.secondInstance(CaseCategory.CRIMINAL);
        List<Party> served = List.of(new Party("甲", day("2026-03-02"), false), new Party("乙", null, false));
        EffectiveJudgment effect = EffectiveJudgment.of(
                CaseCategory.CRIMINAL, false, law, day("2026-03-01"), served, false, null, day("2026-03-05"), CALENDAR);
        assertThat(effect).isInstanceOfSatisfying(Effective.class, one -> {
            assertThat(one.on()).isEqualTo(day("2026-03-01"));
            Citation cited = one.ledger().steps().getLast().citation();
            assertThat(cited).isEqualTo(Citation.of("刑诉解释", "413"));
            assertThat(Articles.findAll(cited)).isNotEmpty();
        });
        readable(effect.ledger());
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasItsArticle(AppealOutcome outcome) {
        for (CaseCategory category : List.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL, CaseCategory.ADMINISTRATIVE)) {
            assertThat(Articles.findAll(outcome.citation(category)))
                    .as(outcome + " " + category)
                    .isNotEmpty();
        }
    }

    private static EffectiveJudgment effect(
            List<Party> parties, boolean pending, @Nullable LocalDate withdrawn, String asOf) {
        EffectiveJudgment effect = EffectiveJudgment.of(
                CaseCategory.CIVIL, false, null, null, parties, pending, withdrawn, day(asOf), CALENDAR);
        readable(effect.ledger());
        return effect;
    }

    private static List<String> lines(AppealFacts facts) {
        return AppealChain.of(facts, CALENDAR).stream()
                .peek(step -> readable(step.ledger()))
                .map(step -> step.step() + " " + step.due() + " " + (step.doneOn() == null ? "open" : step.doneOn()))
                .toList();
    }

    private static AppealFacts facts(
            String received,
            @Nullable String copy,
            @Nullable String answered,
            @Nullable String copied,
            @Nullable String sent) {
        return new AppealFacts(
                CaseCategory.CIVIL,
                null,
                day(received),
                null,
                false,
                orNull(copy),
                orNull(answered),
                orNull(copied),
                orNull(sent),
                null,
                null,
                null,
                null);
    }

    private static void readable(Ledger ledger) {
        assertThat(ledger.steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(LedgerText.in(Locale.CHINESE).of(step)).isNotBlank().doesNotContain("{");
            assertThat(LedgerText.in(Locale.ENGLISH).of(step)).doesNotContain("{");
            assertThat(Articles.findAll(step.citation())).as(step.toString()).isNotEmpty();
        });
    }

    private static @Nullable LocalDate orNull(@Nullable String day) {
        return day == null ? null : day(day);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

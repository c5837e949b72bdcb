package org.mingjing.law.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Decision;
import org.mingjing.law.articles.Articles;

/** 结案时间 审限规定 10, read item by item. */
class ConclusionDayTest {

    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);
    private static final LocalDate TWELFTH = LocalDate.of(2026, 11, 12);
    private static final LocalDate TWENTIETH = LocalDate.of(2026, 11, 20);
    private static final List<String> BOTH = List.of("甲", "乙");

    @Test
    void aJudgmentEndsTheCaseOnTheDayOfPronouncement() {
        assertThat(day(ConclusionManner.JUDGMENT, TENTH, List.of())).isEqualTo("2026-11-10");
        assertThat(day(ConclusionManner.JUDGMENT, TENTH, List.of(new EndService("甲", EndMeans.DIRECT, TWENTIETH))))
                .as("sent later, it has ended all the same")
                .isEqualTo("2026-11-10");
    }

    @Test
    void aMediationEndsOnTheLastServiceWhateverWasPronounced() {
        assertThat(day(
                        ConclusionManner.MEDIATION,
                        TENTH,
                        List.of(
                                new EndService("甲", EndMeans.DIRECT, TWENTIETH),
                                new EndService("乙", EndMeans.DIRECT, TWELFTH))))
                .isEqualTo("2026-11-20");
        assertThat(day(ConclusionManner.MEDIATION, null, List.of(new EndService("甲", EndMeans.DIRECT, TWENTIETH))))
                .as("乙 has not got it")
                .isEqualTo("trial.refused.unserved");
        assertThat(day(
                        ConclusionManner.MEDIATION,
                        null,
                        List.of(
                                new EndService("甲", EndMeans.DIRECT, TWENTIETH),
                                new EndService("乙", EndMeans.LEFT, TWELFTH))))
                .as("民诉解释 133")
                .isEqualTo("trial.refused.mediationInHand");
    }

    @Test
    void aRulingThatIsServedEndsItOnTheDayOfTheMeans() {
        assertThat(day(
                        ConclusionManner.RULING,
                        null,
                        List.of(
                                new EndService("甲", EndMeans.DIRECT, TENTH),
                                new EndService("乙", EndMeans.NOTICE, TWELFTH))))
                .as("the day of publication, not thirty days later")
                .isEqualTo("2026-11-12");
        assertThat(day(ConclusionManner.RULING, null, List.of())).isEqualTo("trial.refused.notPronounced");
    }

    @Test
    void everyStepHasAnArticleThatIsHeld() {
        for (EndMeans means : EndMeans.values()) {
            assertThat(Articles.findAll(means.citation())).as(means.name()).isNotEmpty();
        }
    }

    /** 审限规定 10: a judgment is pronounced, a ruling announced; what is served is told party by party, the last one ends it. */
    @Test
    void theStepsSayWhyOnThisDay() {
        assertThat(steps(ConclusionManner.JUDGMENT, TENTH, List.of()))
                .containsExactly("conclusion.judgmentPronounced", "conclusion.upTo");
        assertThat(steps(ConclusionManner.RULING, TENTH, List.of()))
                .containsExactly("conclusion.announced", "conclusion.upTo");
        assertThat(steps(
                        ConclusionManner.RULING,
                        null,
                        List.of(
                                new EndService("甲", EndMeans.DIRECT, TENTH),
                                new EndService("乙", EndMeans.DIRECT, TWELFTH))))
                .containsExactly("conclusion.served", "conclusion.served", "conclusion.lastParty", "conclusion.upTo");
    }

    private static List<String> steps(
            ConclusionManner manner, @Nullable LocalDate pronounced, List<EndService> services) {
        return switch (ConclusionDay.of(new ConclusionFacts(manner, pronounced, BOTH, services))) {
            case Decision.Granted<ConclusionDay>(ConclusionDay day) ->
                day.ledger().steps().stream().map(step -> step.code()).toList();
            case Decision.Refused<ConclusionDay> refused -> List.of(refused.code());
        };
    }

    private static String day(ConclusionManner manner, @Nullable LocalDate pronounced, List<EndService> services) {
        return switch (ConclusionDay.of(new ConclusionFacts(manner, pronounced, BOTH, services))) {
            case Decision.Granted<ConclusionDay>(ConclusionDay day) -> day.on().toString();
            case Decision.Refused<ConclusionDay> refused -> refused.code();
        };
    }
}

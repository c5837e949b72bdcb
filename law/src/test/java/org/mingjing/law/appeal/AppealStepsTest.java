package org.mingjing.law.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.appeal.EffectiveJudgment.Effective;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;

/** 上诉各环节 Who owes a step, from what it is counted, and what comes after the second instance. */
class AppealStepsTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @Test
    void whoOwesAStep() {
        assertThat(Arrays.stream(AppealStep.values()).filter(AppealStep::above))
                .containsExactly(AppealStep.HAND_DOWN, AppealStep.GAP_NOTICE, AppealStep.FILING);
        assertThat(Arrays.stream(AppealStep.values()).filter(AppealStep::awaited))
                .containsExactly(AppealStep.ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        // outcome, way in which the case ends, the first judgment stands, tried again
        "UPHELD, affirmed, true, false",
        "CHANGED, reversed, false, false",
        "REMANDED, remanded, false, true",
        "WITHDRAWN, withdrawal, true, false",
        "DEEMED_WITHDRAWN, deemed-withdrawal, true, false",
        "MEDIATED, mediation, false, false", // 民诉法 179: the judgment counts as set aside
    })
    void whatBecomesOfTheFirstJudgment(AppealOutcome outcome, String way, boolean stands, boolean again) {
        assertThat(outcome.conclusion()).isEqualTo(way);
        assertThat(outcome.firstStands()).isEqualTo(stands);
        assertThat(outcome.triedAgain()).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"CIVIL, 民初, CIV-1-ORD", "CRIMINAL, 刑初, CRIM-1-PUB", "ADMINISTRATIVE, 行初, ADM-1"})
    void whatIsSentBackIsACaseOfTheFirstInstance(CaseCategory category, String word, String limit) {
        assertThat(SecondInstance.again(category)).isEqualTo(new SecondInstance(word, limit));
    }

    /** Copy served 2026-03-05: an answer by 03-20, the file up by 03-25. Without an answer its time is over once the file went up after it. */
    @ParameterizedTest
    @CsvSource({"2026-03-23, 2026-03-20", "2026-03-20,", "2026-03-18,", ","})
    void withoutAnAnswerItsTimePasses(@Nullable LocalDate sent, @Nullable LocalDate over) {
        List<StepTerm> steps = AppealChain.of(civil(sent), CALENDAR);
        assertThat(steps.get(1).step()).isEqualTo(AppealStep.ANSWER);
        assertThat(steps.get(1).due()).isEqualTo(day("2026-03-20"));
        assertThat(steps.get(1).doneOn()).isEqualTo(over);
        assertThat(steps.get(2).due()).isEqualTo(day("2026-03-25"));
        assertThat(steps.get(2).doneOn()).isEqualTo(sent);
    }

    @Test
    void aStepIsLateFromTheDayAfterItsLast() {
        StepTerm transfer = AppealChain.of(civil(null), CALENDAR).getLast();
        assertThat(transfer.late(day("2026-03-25"))).isFalse();
        assertThat(transfer.late(day("2026-03-26"))).isTrue();
        StepTerm done = AppealChain.of(civil(day("2026-03-24")), CALENDAR).getLast();
        assertThat(done.late(day("2026-06-01"))).as("taken in time").isFalse();
    }

    /** 审限规定 15: counted from the end of the term; from the arrival where the appeal came after it or through the upper court. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-28, 2026-05-06, appeal.from.termEnd, 2026-05-06",
        "2026-05-08, 2026-05-06, appeal.from.received, 2026-05-08",
        "2026-04-28, , appeal.from.received, 2026-04-28",
    })
    void fromWhenACriminalFileGoesUp(LocalDate received, @Nullable LocalDate end, String event, LocalDate from) {
        StepTerm transfer = AppealChain.of(criminal(received, end), CALENDAR).getFirst();
        assertThat(transfer.from()).isEqualTo(from);
        Step start = transfer.ledger().steps().getFirst();
        assertThat(start.arguments()).contains(Phrase.of(event));
    }

    /** Served 2026-03-02, ten days in a criminal case, fifteen in a civil one; withdrawn on 05-12, long after. */
    @ParameterizedTest
    @CsvSource({"CIVIL, 民诉法 180", "ADMINISTRATIVE, 民诉法 180", "CRIMINAL, 刑诉解释 386"})
    void anAppealWithdrawnAfterItsTermMakesTheJudgmentEffectiveThatDay(CaseCategory category, String law) {
        EffectiveJudgment effect = effect(category, List.of(new Party("甲", day("2026-03-02"), false)));
        assertThat(effect)
                .isInstanceOfSatisfying(
                        Effective.class, one -> assertThat(one.on()).isEqualTo(day("2026-05-12")));
        assertThat(effect.ledger().steps().getLast().citation()).hasToString(law);
    }

    @Test
    void whoeverIsNotServedIsNamed() {
        EffectiveJudgment effect = effect(
                CaseCategory.CIVIL, List.of(new Party("甲", day("2026-03-02"), false), new Party("乙", null, false)));
        assertThat(effect.ledger().steps())
                .extracting(Step::code)
                .containsExactly("appeal.effective.unserved", "appeal.effective.servedFirst");
        assertThat(effect.ledger().steps().getFirst().arguments()).isEqualTo(List.<Object>of("乙"));
    }

    private static EffectiveJudgment effect(CaseCategory category, List<Party> parties) {
        return EffectiveJudgment.of(
                category, false, null, null, parties, false, day("2026-05-12"), day("2026-06-01"), CALENDAR);
    }

    private static AppealFacts civil(@Nullable LocalDate sent) {
        return new AppealFacts(
                CaseCategory.CIVIL,
                null,
                day("2026-03-02"),
                null,
                false,
                day("2026-03-05"),
                null,
                null,
                sent,
                null,
                null,
                null,
                null);
    }

    private static AppealFacts criminal(LocalDate received, @Nullable LocalDate end) {
        return new AppealFacts(
                CaseCategory.CRIMINAL, null, received, end, false, null, null, null, null, null, null, null, null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

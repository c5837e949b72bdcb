package org.mingjing.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.register.Validity;
import org.mingjing.law.trace.Phrase;

/** 已知事实 What follows without a question, what is believed as told, and what a way is built of. */
class KnownFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Citation LAW = Citation.of("民诉法", "160(1)");

    /** Of a wage of 100,000 yuan 30 percent are 30,000, half 50,000, twice 200,000; without a wage what is told counts. */
    @ParameterizedTest
    @CsvSource({
        // wage, amount, told true, told false, asked for, answer
        "100000, 30000, , , WITHIN_THIRTY_PERCENT, true",
        "100000, 30001, , , WITHIN_THIRTY_PERCENT, false",
        "100000, 50001, WITHIN_HALF_WAGE, , WITHIN_HALF_WAGE, false", // the amount is stronger than what is told
        "100000, 200000, , , WITHIN_TWICE_WAGE, true",
        ", 50000, , , WITHIN_THIRTY_PERCENT,",
        ", 50000, WITHIN_THIRTY_PERCENT, , WITHIN_THIRTY_PERCENT, true",
        ", 50000, , WITHIN_HALF_WAGE, WITHIN_HALF_WAGE, false",
        ", 50000, WITHIN_HALF_WAGE, , WITHIN_TWICE_WAGE, true", // half the wage lies within twice
        ", 50000, , WITHIN_HALF_WAGE, WITHIN_TWICE_WAGE,", // more than half may still lie within twice
        ", 50000, WITHIN_TWICE_WAGE, WITHIN_HALF_WAGE, WITHIN_TWICE_WAGE, true",
        ", 50000, , WITHIN_TWICE_WAGE, WITHIN_TWICE_WAGE, false",
        ", 2000, , , WITHIN_TWO_THOUSAND, true",
        ", 2001, WITHIN_TWO_THOUSAND, , WITHIN_TWO_THOUSAND, false",
        ", , WITHIN_TWO_THOUSAND, , WITHIN_TWO_THOUSAND, true",
        ", , , , WITHIN_TWO_THOUSAND,",
        ", , FACTS_CLEAR, , BASIC_FACTS_CLEAR, true", // clear facts are clear basic facts
        ", , , FACTS_CLEAR, BASIC_FACTS_CLEAR,",
        ", , BASIC_FACTS_CLEAR, FACTS_CLEAR, BASIC_FACTS_CLEAR, true",
    })
    void whatHolds(
            @Nullable Long wage,
            @Nullable Long amount,
            @Nullable TriageFact yes,
            @Nullable TriageFact no,
            TriageFact asked,
            @Nullable Boolean answer) {
        TriageFacts facts = facts(TriageField.CIVIL, CourtLevel.BASIC, amount == null ? null : Money.ofYuan(amount));
        facts = yes == null ? facts : facts.with(yes, true);
        facts = no == null ? facts : facts.with(no, false);
        var known = new KnownFacts(facts, Optional.ofNullable(wage).map(KnownFactsTest::wage));
        assertThat(known.holds(asked)).isEqualTo(Optional.ofNullable(answer));
    }

    @Test
    void nobodyIsAskedWhatTheAmountTells() {
        var without = new KnownFacts(facts(TriageField.CIVIL, CourtLevel.BASIC, null), Optional.empty());
        var with = new KnownFacts(facts(TriageField.CIVIL, CourtLevel.BASIC, Money.ofYuan(1)), Optional.empty());
        assertThat(without.follows(TriageFact.WITHIN_TWO_THOUSAND)).isFalse();
        assertThat(with.follows(TriageFact.WITHIN_TWO_THOUSAND)).isTrue();
        assertThat(with.follows(TriageFact.WITHIN_HALF_WAGE))
                .as("no wage is held")
                .isFalse();
    }

    /** 民诉法 42 takes some of the four categories from a sole judge itself; of the rest and elsewhere the opinion does. */
    @ParameterizedTest
    @CsvSource({
        "CIVIL, CONFLICT_WITH_PRECEDENT COMPLAINT_AGAINST_JUDGE",
        "ADMINISTRATIVE, NOVEL_OR_HARD PUBLIC_INTEREST GROUP_DISPUTE PUBLIC_ATTENTION CONFLICT_WITH_PRECEDENT"
                + " COMPLAINT_AGAINST_JUDGE",
        "CRIMINAL, NOVEL_OR_HARD PUBLIC_INTEREST MAJOR_IMPACT GROUP_DISPUTE PUBLIC_ATTENTION CONFLICT_WITH_PRECEDENT"
                + " COMPLAINT_AGAINST_JUDGE",
    })
    void whichOfTheFourCategoriesNoSoleJudgeTries(TriageField field, String facts) {
        List<TriageCondition> bars = FourCategories.barSoleJudge(field);
        assertThat(bars.stream().flatMap(bar -> bar.facts().stream()).map(TriageFact::name))
                .containsExactly(facts.split(" ", -1));
        assertThat(bars).allSatisfy(bar -> {
            assertThat(bar.wanted()).isFalse();
            assertThat(bar.citation()).hasToString("四类案件意见 2");
        });
    }

    @Test
    void whatTakesACivilCaseFromASoleJudge() {
        assertThat(SoleJudge.bars().stream().map(bar -> bar.citation().toString()))
                .containsExactly("民诉法 42(1)", "民诉法 42(2)", "民诉法 42(3)", "民诉法 42(4)", "民诉法 42(5)", "民诉法 42(6)");
        assertThat(Arrays.stream(CaseCategory.values()).filter(SoleJudge::governs))
                .containsExactly(CaseCategory.CIVIL);
    }

    /** A high court hears every civil case of the first instance with a panel; it is asked about the four categories only. */
    @Test
    void whatAHighCourtIsAsked() {
        List<TriageQuestion> civil =
                Triage.questions(facts(TriageField.CIVIL, CourtLevel.HIGH, null), AverageWages.held());
        assertThat(civil)
                .extracting(TriageQuestion::fact)
                .containsExactly(
                        TriageFact.NOVEL_OR_HARD,
                        TriageFact.PUBLIC_INTEREST,
                        TriageFact.GROUP_DISPUTE,
                        TriageFact.PUBLIC_ATTENTION,
                        TriageFact.CONFLICT_WITH_PRECEDENT,
                        TriageFact.COMPLAINT_AGAINST_JUDGE);
        assertThat(Triage.questions(facts(TriageField.CRIMINAL, CourtLevel.HIGH, null), AverageWages.held()))
                .extracting(TriageQuestion::fact)
                .contains(TriageFact.MAJOR_IMPACT);
    }

    @Test
    void aWayIsBuiltOfItsConditions() {
        TriageCondition clear = TriageCondition.needs(LAW, TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR);
        TriageCondition foreign = TriageCondition.bars(LAW, TriageFact.FOREIGN);
        assertThat(clear)
                .isEqualTo(new TriageCondition(List.of(TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR), true, LAW));
        assertThat(foreign).isEqualTo(new TriageCondition(List.of(TriageFact.FOREIGN), false, LAW));
        Validity since = Validity.since(DAY);
        TriageOption must = TriageOption.must(Procedure.SUMMARY, Formation.SOLE, LAW, clear);
        assertThat(must.mandatory()).isTrue();
        assertThat(must.and(List.of(foreign)).conditions()).containsExactly(clear, foreign);
        assertThat(must.filed(since).validity()).isEqualTo(since);
        assertThat(TriageOption.may(Procedure.SUMMARY, Formation.SOLE, LAW).mandatory())
                .isFalse();
    }

    /** Of two rules that open the same way, with nothing against either, the one of which less is unknown. */
    @Test
    void theEasierWayAsksLess() {
        var known = new KnownFacts(facts(TriageField.CIVIL, CourtLevel.BASIC, null), Optional.empty());
        TriageOption one = TriageOption.may(
                Procedure.SUMMARY, Formation.SOLE, LAW, TriageCondition.needs(LAW, TriageFact.FACTS_CLEAR));
        TriageOption two = one.and(List.of(TriageCondition.needs(LAW, TriageFact.RIGHTS_CLEAR)));
        assertThat(Triage.easiest(
                        List.of(ConsideredOption.of(two, known), ConsideredOption.of(one, known)),
                        Procedure.SUMMARY,
                        Formation.SOLE))
                .map(ConsideredOption::option)
                .contains(one);
    }

    @Test
    void aWageIsMoreThanNothingAndOneMoreIsHeld() {
        assertThatThrownBy(() -> wage(0)).isInstanceOf(IllegalArgumentException.class);
        AverageWage wage = wage(100_000);
        assertThat(new AverageWages(List.of()).with(wage).wages()).containsExactly(wage);
    }

    @Test
    void severalFactsOfAConditionAreReadAsOr() {
        assertThat(TriageCondition.needs(LAW, TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR)
                        .phrase())
                .isEqualTo(Phrase.of("triage.or", TriageFact.FACTS_CLEAR.phrase(), TriageFact.RIGHTS_CLEAR.phrase()));
    }

    private static TriageFacts facts(TriageField field, CourtLevel level, @Nullable Money amount) {
        return new TriageFacts(field, TriageStage.FIRST, level, "津", DAY, amount, Map.of());
    }

    private static AverageWage wage(long yuan) {
        return new AverageWage("津", 2024, Money.ofYuan(yuan), LocalDate.of(2025, 7, 1), "测试", Reliability.DERIVED);
    }
}

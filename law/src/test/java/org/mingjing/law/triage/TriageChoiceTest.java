package org.mingjing.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.law.procedure.Procedure.EXPEDITED;
import static org.mingjing.law.procedure.Procedure.ORDINARY;
import static org.mingjing.law.procedure.Procedure.SMALL_CLAIMS;
import static org.mingjing.law.procedure.Procedure.SUMMARY;
import static org.mingjing.law.triage.Formation.PANEL;
import static org.mingjing.law.triage.Formation.SOLE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;

/** 分流选择 In Jiangsu half the wage of 2022 (121,724 yuan) is 60,862 yuan, twice the wage 243,448. */
class TriageChoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AverageWages WAGES = AverageWages.held();
    private static final Set<TriageFact> MARKS =
            Set.of(TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR, TriageFact.DISPUTE_SMALL, TriageFact.MONEY_ONLY);
    private static final TriageFacts UNKNOWN = of(60_862, Map.of());

    @Test
    void whatIsProposedMayBeChosenWithoutAReason() {
        assertThat(chosen(simple(60_862), SMALL_CLAIMS, SOLE).departs()).isFalse();
        assertThat(chosen(simple(60_863), SUMMARY, SOLE).departs())
                .as("one yuan over half the wage, and no agreement")
                .isFalse();
    }

    /** 民诉法 165(1): 适用 leaves no choice; whoever holds the case unsuited says so, and 166(6) opens the summary procedure. */
    @Test
    void whatTheLawDemandsIsNotSetAside() {
        assertThat(refused(simple(60_862), SUMMARY, SOLE)).isEqualTo("triage.refused.demanded 民诉法 165(1)");
        assertThat(chosen(simple(60_862).with(TriageFact.UNSUITED_TO_SMALL_CLAIMS, true), SUMMARY, SOLE)
                        .departs())
                .isFalse();
    }

    @Test
    void aForeignElementShutsSmallClaimsButNotTheSummaryProcedure() {
        TriageFacts foreign = simple(20_000).with(TriageFact.FOREIGN, true);
        assertThat(refused(foreign, SMALL_CLAIMS, SOLE)).isEqualTo("triage.refused.barred 民诉法 166(2)");
        assertThat(chosen(foreign, SUMMARY, SOLE).departs()).isFalse();
    }

    @Test
    void aMissingDefendantShutsTheSummaryProcedureEvenIfThePartiesAgreed() {
        TriageFacts missing =
                simple(20_000).with(TriageFact.DEFENDANT_MISSING, true).with(TriageFact.AGREED_SUMMARY, true);
        assertThat(refused(missing, SUMMARY, SOLE)).isEqualTo("triage.refused.barred 民诉解释 257(1)");
        assertThat(chosen(missing, ORDINARY, SOLE).departs()).isFalse();
    }

    @Test
    void whatIsNotKnownShutsNothingButIsADeparture() {
        assertThat(chosen(UNKNOWN, SUMMARY, SOLE).departs()).isTrue();
        assertThat(chosen(UNKNOWN, ORDINARY, PANEL).departs())
                .as("proposed for now")
                .isFalse();
    }

    @Test
    void moreComplicatedThanProposedIsADeparture() {
        assertThat(chosen(simple(100_000), ORDINARY, PANEL).departs()).isTrue();
    }

    /** Above twice the wage small claims lack the amount, whatever the parties agree. */
    @Test
    void aboveTwiceTheWageThereAreNoSmallClaims() {
        assertThat(refused(simple(243_449).with(TriageFact.AGREED_SMALL_CLAIMS, true), SMALL_CLAIMS, SOLE))
                .isEqualTo("triage.refused.lacks 民诉法 165(1)");
        assertThat(chosen(simple(243_448).with(TriageFact.AGREED_SMALL_CLAIMS, true), SMALL_CLAIMS, SOLE)
                        .departs())
                .isFalse();
    }

    /** 民诉法 165(2): over half the wage only 当事人双方也可以约定; whoever did not agree has agreed to nothing. */
    @Test
    void betweenHalfAndTwiceTheWageSmallClaimsWaitForTheAgreementOnRecord() {
        TriageFacts unasked = without(simple(60_863), TriageFact.AGREED_SMALL_CLAIMS);
        assertThat(refused(unasked, SMALL_CLAIMS, SOLE)).isEqualTo("triage.refused.unagreed 民诉法 165(2)");
        assertThat(chosen(unasked.with(TriageFact.AGREED_SMALL_CLAIMS, true), SMALL_CLAIMS, SOLE)
                        .departs())
                .isFalse();
        assertThat(refused(unasked.with(TriageFact.AGREED_SMALL_CLAIMS, false), SMALL_CLAIMS, SOLE))
                .isEqualTo("triage.refused.lacks 民诉法 165(1)");
        assertThat(chosen(without(simple(60_862), TriageFact.AGREED_SMALL_CLAIMS), SMALL_CLAIMS, SOLE)
                        .departs())
                .as("up to half the wage nobody need agree")
                .isFalse();
    }

    /** 民诉法 160(2): a case that is not simple is heard summarily only where the parties agreed. */
    @Test
    void aCaseThatIsNotSimpleWaitsForTheAgreementToSummaryProcedure() {
        TriageFacts disputed =
                without(simple(300_000).with(TriageFact.DISPUTE_SMALL, false), TriageFact.AGREED_SUMMARY);
        assertThat(refused(disputed, SUMMARY, SOLE)).isEqualTo("triage.refused.unagreed 民诉法 160(2)");
        assertThat(chosen(disputed.with(TriageFact.AGREED_SUMMARY, true), SUMMARY, SOLE)
                        .departs())
                .isFalse();
    }

    /** 四类案件 go to a panel, whichever of the four they are. */
    @Test
    void noSoleJudgeInAnyOfTheFourCategories() {
        assertThat(refused(simple(20_000).with(TriageFact.CONFLICT_WITH_PRECEDENT, true), SUMMARY, SOLE))
                .isEqualTo("triage.refused.barred 四类案件意见 2");
        assertThat(refused(simple(20_000).with(TriageFact.GROUP_DISPUTE, true), SUMMARY, SOLE))
                .isEqualTo("triage.refused.barred 民诉法 42(2)");
        TriageFacts complained = simple(20_000).with(TriageFact.COMPLAINT_AGAINST_JUDGE, true);
        assertThat(chosen(complained, ORDINARY, PANEL).departs()).isFalse();
    }

    @Test
    void aWayOfAnotherFieldIsNone() {
        assertThat(refused(UNKNOWN, EXPEDITED, SOLE)).startsWith("triage.refused.noSuchWay");
        assertThat(refused(UNKNOWN, SMALL_CLAIMS, PANEL)).startsWith("triage.refused.noSuchWay");
    }

    /** Where the province's wage is not held the bounds are asked for, and the answer counts. */
    @Test
    void withoutAWageWhetherTheAmountIsWithinItIsAskedAndBelieved() {
        AverageWages none = new AverageWages(List.of());
        assertThat(Triage.propose(UNKNOWN, none).asks()).contains(TriageFact.WITHIN_HALF_WAGE);
        assertThat(Triage.questions(UNKNOWN, none))
                .extracting(TriageQuestion::fact)
                .contains(TriageFact.WITHIN_HALF_WAGE, TriageFact.WITHIN_TWICE_WAGE);
        assertThat(Triage.questions(UNKNOWN, WAGES))
                .extracting(TriageQuestion::fact)
                .doesNotContain(TriageFact.WITHIN_HALF_WAGE, TriageFact.REMANDED)
                .contains(TriageFact.CONFLICT_WITH_PRECEDENT);
        TriageFacts told = simple(60_862).with(TriageFact.WITHIN_HALF_WAGE, true);
        assertThat(Triage.propose(told, none).proposed().option().procedure()).isEqualTo(SMALL_CLAIMS);
        TriageFacts over = simple(60_862).with(TriageFact.WITHIN_HALF_WAGE, false);
        assertThat(Triage.propose(over, none).asks()).doesNotContain(TriageFact.WITHIN_HALF_WAGE);
        assertThat(Triage.propose(told.with(TriageFact.WITHIN_HALF_WAGE, false), WAGES)
                        .proposed()
                        .option()
                        .procedure())
                .as("the wage that is held stands over what is told")
                .isEqualTo(SMALL_CLAIMS);
    }

    private static TriageFacts simple(long yuan) {
        Map<TriageFact, Boolean> known = new EnumMap<>(TriageFact.class);
        for (TriageFact fact : TriageFact.values()) {
            known.put(fact, MARKS.contains(fact));
        }
        return of(yuan, known);
    }

    /** As if nobody had asked. */
    private static TriageFacts without(TriageFacts facts, TriageFact unknown) {
        Map<TriageFact, Boolean> known = new EnumMap<>(facts.known());
        known.remove(unknown);
        return new TriageFacts(
                facts.field(), facts.stage(), facts.level(), facts.province(), facts.filedOn(), facts.amount(), known);
    }

    private static TriageFacts of(long yuan, Map<TriageFact, Boolean> known) {
        return new TriageFacts(
                TriageField.CIVIL, TriageStage.FIRST, CourtLevel.BASIC, "苏", DAY, Money.ofYuan(yuan), known);
    }

    private static TriageChoice chosen(TriageFacts facts, Procedure procedure, Formation formation) {
        Decision<TriageChoice> decision = Triage.choose(facts, WAGES, procedure, formation);
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<TriageChoice>) decision).result();
    }

    private static String refused(TriageFacts facts, Procedure procedure, Formation formation) {
        Decision<TriageChoice> decision = Triage.choose(facts, WAGES, procedure, formation);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        var refused = (Decision.Refused<TriageChoice>) decision;
        Citation citation = refused.citation();
        return refused.code() + " " + citation;
    }
}

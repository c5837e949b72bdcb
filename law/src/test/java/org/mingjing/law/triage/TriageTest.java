package org.mingjing.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.trace.Step;

class TriageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TriageFacts UNKNOWN = new TriageFacts(
            TriageField.CIVIL, TriageStage.FIRST, CourtLevel.BASIC, "浙", DAY, Money.ofYuan(20_000), Map.of());

    @Test
    void ofACaseOfWhichNothingIsKnownEverythingIsAsked() {
        TriageProposal proposal = Triage.propose(UNKNOWN, AverageWages.held());
        assertThat(proposal.proposed().option().formation()).isEqualTo(Formation.PANEL);
        assertThat(proposal.isSettled()).isFalse();
        assertThat(proposal.asks())
                .contains(TriageFact.FACTS_CLEAR, TriageFact.FOREIGN, TriageFact.AGREED_SUMMARY)
                .doesNotContain(TriageFact.WITHIN_HALF_WAGE, TriageFact.REMANDED, TriageFact.MINOR_ACCUSED);
        assertThat(proposal.ledger().steps()).extracting(Step::code).contains("triage.provisional", "triage.ask");
    }

    @Test
    void theLedgerTellsTheWageOrThatItIsMissing() {
        assertThat(Triage.propose(UNKNOWN, AverageWages.held()).ledger().steps())
                .filteredOn(step -> step.code().equals("triage.wage"))
                .singleElement()
                .satisfies(step -> assertThat(step.arguments())
                        .containsExactly("浙", "2020", "108,645.00", LocalDate.of(2022, 1, 11)));
        assertThat(Triage.propose(UNKNOWN, new AverageWages(List.of())).ledger().steps())
                .extracting(Step::code)
                .contains("triage.wage.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "NOVEL_OR_HARD, HARD_OR_SENSITIVE",
        "PUBLIC_INTEREST, HARD_OR_SENSITIVE",
        "MAJOR_IMPACT, HARD_OR_SENSITIVE",
        "GROUP_DISPUTE, GROUP_OR_PUBLIC",
        "PUBLIC_ATTENTION, GROUP_OR_PUBLIC",
        "CONFLICT_WITH_PRECEDENT, PRECEDENT",
        "COMPLAINT_AGAINST_JUDGE, COMPLAINT"
    })
    void theFourCategories(TriageFact fact, FourCategories category) {
        assertThat(FourCategories.of(UNKNOWN.with(fact, true))).containsExactly(category);
        assertThat(FourCategories.of(UNKNOWN.with(fact, false))).isEmpty();
        TriageProposal proposal = Triage.propose(UNKNOWN.with(fact, true), AverageWages.held());
        assertThat(proposal.ledger().steps()).extracting(Step::code).contains("triage.fourCategories");
    }

    @Test
    void thePartiesAreToldThatTheyMayObject() {
        TriageFacts facts = UNKNOWN;
        for (TriageFact fact : TriageFact.values()) {
            facts = facts.with(fact, false);
        }
        for (TriageFact fact : List.of(
                TriageFact.FACTS_CLEAR, TriageFact.RIGHTS_CLEAR, TriageFact.DISPUTE_SMALL, TriageFact.MONEY_ONLY)) {
            facts = facts.with(fact, true);
        }
        assertThat(Triage.propose(facts, AverageWages.held()).ledger().steps())
                .extracting(Step::code)
                .contains("triage.tell.smallClaims", "triage.tell.sole")
                .doesNotContain("triage.tell.summary");
        assertThat(Triage.propose(facts.with(TriageFact.FOREIGN, true), AverageWages.held())
                        .ledger()
                        .steps())
                .extracting(Step::code)
                .contains("triage.tell.summary", "triage.tell.sole")
                .doesNotContain("triage.tell.smallClaims");
    }

    @Test
    void onlyCivilCasesHaveASpecialProcedure() {
        var facts =
                new TriageFacts(TriageField.CRIMINAL, TriageStage.SPECIAL, CourtLevel.BASIC, "浙", DAY, null, Map.of());
        assertThatThrownBy(() -> Triage.propose(facts, AverageWages.held()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWageIsPublishedAfterItsYearAndHasASource() {
        assertThatThrownBy(() -> new AverageWage("浙", 2026, Money.ofYuan(1), DAY, "x", Reliability.READ))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AverageWage("浙", 2025, Money.ofYuan(1), DAY, " ", Reliability.READ))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AverageWages.held().on("浙", LocalDate.of(2022, 1, 10))).isEmpty();
        assertThat(AverageWages.held().wages())
                .allSatisfy(wage -> assertThat(wage.reliability()).isEqualTo(Reliability.REPORTED));
    }

    /** The texts before 2022 are not held. */
    @Test
    void everyCitationButTheOldOnesLeadsToAText() {
        assertThat(options()
                        .flatMap(option -> Stream.concat(
                                Stream.of(option.citation()),
                                option.conditions().stream().map(TriageCondition::citation)))
                        .distinct()
                        .filter(citation -> Articles.find(citation).isEmpty()))
                .containsExactlyInAnyOrder(
                        Citation.of("民诉法", "(2017) 162"), Citation.of("民诉解释", "(2015) 275"), FourCategories.CITATION);
        assertThat(Articles.instrument(FourCategories.CITATION.instrument())).isPresent();
    }

    private static Stream<TriageOption> options() {
        return Arrays.stream(TriageStage.values())
                .flatMap(stage -> Arrays.stream(CourtLevel.values())
                        .flatMap(level -> Stream.of(
                                CivilOptions.of(stage, level),
                                AdministrativeOptions.of(stage),
                                CriminalOptions.of(stage, level))))
                .flatMap(List::stream);
    }
}

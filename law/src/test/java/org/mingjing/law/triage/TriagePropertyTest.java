package org.mingjing.law.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.kernel.Money;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.triage.TriageCondition.Answer;

/** 分流的性质 What holds for every proposal. */
class TriagePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AverageWages WAGES = AverageWages.held();

    @Property(tries = 2000)
    void whatNobodyAskedForDoesNotChangeASettledProposal(
            @ForAll("cases") TriageFacts facts, @ForAll("known") Map<TriageFact, Boolean> more) {
        TriageProposal before = Triage.propose(facts, WAGES);
        if (before.isSettled()) {
            TriageFacts later = facts;
            for (var fact : more.entrySet()) {
                if (!facts.known().containsKey(fact.getKey())) {
                    later = later.with(fact.getKey(), fact.getValue());
                }
            }
            assertThat(Triage.propose(later, WAGES).proposed().option())
                    .isEqualTo(before.proposed().option());
        }
    }

    @Property(tries = 2000)
    void answeringWhatIsAskedSettlesTheProposal(@ForAll("cases") TriageFacts facts, @ForAll boolean answer) {
        TriageFacts answered = facts;
        for (TriageFact fact : TriageFact.values()) {
            if (Triage.propose(answered, WAGES).asks().contains(fact)) {
                answered = answered.with(fact, answer);
            }
        }
        assertThat(Triage.propose(answered, WAGES).isSettled()).isTrue();
    }

    @Property(tries = 2000)
    void nothingIsProposedWithAConditionThatIsNotMet(@ForAll("cases") TriageFacts facts) {
        TriageProposal proposal = Triage.propose(facts, WAGES);
        assertThat(proposal.proposed().grounds()).allMatch(ground -> ground.answer() == Answer.FULFILLED);
        assertThat(proposal.simpler()).noneMatch(option -> option.answer() == Answer.FULFILLED);
    }

    @Provide
    Arbitrary<TriageFacts> cases() {
        return Combinators.combine(
                        Arbitraries.of(TriageField.values()),
                        Arbitraries.of(
                                TriageStage.FIRST, TriageStage.REMANDED, TriageStage.SECOND, TriageStage.RETRIAL),
                        Arbitraries.of(CourtLevel.BASIC, CourtLevel.INTERMEDIATE, CourtLevel.HIGH),
                        Arbitraries.of(1_500L, 50_000L, 100_000L, 500_000L),
                        known())
                .as((field, stage, level, yuan, known) ->
                        new TriageFacts(field, stage, level, "浙", DAY, Money.ofYuan(yuan), known));
    }

    /** Facts drawn so that many are true; basic facts follow from facts being clear and are left out, so none contradict. */
    @Provide
    Arbitrary<Map<TriageFact, Boolean>> known() {
        return Arbitraries.maps(
                Arbitraries.of(TriageFact.values()).filter(fact -> fact != TriageFact.BASIC_FACTS_CLEAR),
                Arbitraries.of(true, false));
    }
}

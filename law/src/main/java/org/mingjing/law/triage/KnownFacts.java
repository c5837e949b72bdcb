package org.mingjing.law.triage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;

/** 已知事实 The facts as told, and those that follow from the stage, the amount and the wage; where no wage is held, what is told counts. */
final class KnownFacts {

    private static final Money TWO_THOUSAND = Money.ofYuan(2_000);

    private final TriageFacts facts;
    private final @Nullable Money wage;

    KnownFacts(TriageFacts facts, Optional<AverageWage> wage) {
        this.facts = facts;
        this.wage = wage.map(AverageWage::amount).orElse(null);
    }

    Optional<Boolean> holds(TriageFact fact) {
        return switch (fact) {
            case REMANDED -> Optional.of(facts.stage() == TriageStage.REMANDED);
            case RETRIAL -> Optional.of(facts.stage() == TriageStage.RETRIAL);
            case BASIC_FACTS_CLEAR ->
                facts.told(TriageFact.FACTS_CLEAR).orElse(false) ? Optional.of(true) : facts.told(fact);
            case WITHIN_THIRTY_PERCENT -> withinWage(30).or(() -> facts.told(fact));
            case WITHIN_HALF_WAGE -> withinWage(50).or(() -> facts.told(fact));
            case WITHIN_TWICE_WAGE ->
                withinWage(200)
                        .or(() -> facts.told(TriageFact.WITHIN_HALF_WAGE).filter(within -> within))
                        .or(() -> facts.told(fact));
            case WITHIN_TWO_THOUSAND -> within(TWO_THOUSAND).or(() -> facts.told(fact));
            default -> facts.told(fact);
        };
    }

    /** Whether it follows from the stage, the amount, the wage or another fact, so that nobody need be asked. */
    boolean follows(TriageFact fact) {
        return switch (fact) {
            case REMANDED, RETRIAL -> true;
            case BASIC_FACTS_CLEAR -> facts.told(TriageFact.FACTS_CLEAR).orElse(false);
            case WITHIN_THIRTY_PERCENT, WITHIN_HALF_WAGE, WITHIN_TWICE_WAGE ->
                withinWage(100).isPresent();
            case WITHIN_TWO_THOUSAND -> facts.amount() != null;
            default -> false;
        };
    }

    private Optional<Boolean> within(Money bound) {
        return Optional.ofNullable(facts.amount()).map(amount -> amount.compareTo(bound) <= 0);
    }

    /** Compared a hundredfold, so that no bound is rounded. */
    private Optional<Boolean> withinWage(int percent) {
        return wage == null
                ? Optional.empty()
                : Optional.ofNullable(facts.amount())
                        .map(amount -> amount.times(100).compareTo(wage.times(percent)) <= 0);
    }
}

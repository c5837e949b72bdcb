package org.mingjing.law.triage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/**
 * 适用条件 One condition of a procedure: that one at least of these facts holds, or that none does.
 *
 * @param facts never empty
 * @param wanted true when one of them has to hold, false when none may
 */
@Term("适用条件")
public record TriageCondition(List<TriageFact> facts, boolean wanted, Citation citation) {

    /** 是否具备 The three answers to a condition. */
    public enum Answer {
        /** 具备 */
        FULFILLED,
        /** 不具备 */
        FAILED,
        /** 待查明 */
        UNKNOWN
    }

    public TriageCondition {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a condition asks for something");
        }
    }

    static TriageCondition needs(Citation citation, TriageFact... facts) {
        return new TriageCondition(List.of(facts), true, citation);
    }

    static TriageCondition bars(Citation citation, TriageFact fact) {
        return new TriageCondition(List.of(fact), false, citation);
    }

    /** Whether it is the agreement of the parties that it asks for. */
    boolean asksForAgreement() {
        return wanted && facts.stream().allMatch(TriageFact::isAgreement);
    }

    /** What it asks for. */
    Phrase phrase() {
        return facts.stream()
                .map(TriageFact::phrase)
                .reduce((one, other) -> Phrase.of("triage.or", one, other))
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    Answer ask(Function<TriageFact, Optional<Boolean>> known) {
        boolean unknown = false;
        for (TriageFact fact : facts) {
            Optional<Boolean> holds = known.apply(fact);
            if (holds.orElse(false)) {
                return wanted ? Answer.FULFILLED : Answer.FAILED;
            }
            unknown |= holds.isEmpty();
        }
        if (unknown) {
            return Answer.UNKNOWN;
        }
        return wanted ? Answer.FAILED : Answer.FULFILLED;
    }
}

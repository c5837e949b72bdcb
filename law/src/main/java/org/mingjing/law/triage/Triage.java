package org.mingjing.law.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.mingjing.kernel.Term;
import org.mingjing.law.triage.TriageCondition.Answer;

/**
 * 繁简分流 Proposes how a case should be heard, as a pure function of what is known of it. It takes the simplest procedure that the law
 * opens; a simpler one that an unknown fact leaves open is not assumed, but asked about.
 */
@Term("繁简分流")
public final class Triage {

    private Triage() {}

    /**
     * The proposal for a case.
     *
     * @throws IllegalArgumentException for a special procedure that is not civil
     */
    public static TriageProposal propose(TriageFacts facts, AverageWages wages) {
        Optional<AverageWage> wage = wages.on(facts.province(), facts.filedOn());
        KnownFacts known = new KnownFacts(facts, wage);
        List<ConsideredOption> simpler = new ArrayList<>();
        for (TriageOption option : options(facts)) {
            ConsideredOption considered = ConsideredOption.of(option, known);
            if (considered.answer() == Answer.FULFILLED) {
                return proposal(facts, considered, simpler, wage, known);
            }
            simpler.add(considered);
        }
        throw new IllegalArgumentException("no procedure for " + facts.field() + " " + facts.stage());
    }

    private static List<TriageOption> options(TriageFacts facts) {
        List<TriageOption> options = switch (facts.field()) {
            case CIVIL -> CivilOptions.of(facts.stage(), facts.level());
            case ADMINISTRATIVE -> AdministrativeOptions.of(facts.stage());
            case CRIMINAL -> CriminalOptions.of(facts.stage(), facts.level());
        };
        return options.stream()
                .filter(option -> option.validity().contains(facts.filedOn()))
                .toList();
    }

    private static TriageProposal proposal(
            TriageFacts facts,
            ConsideredOption proposed,
            List<ConsideredOption> simpler,
            Optional<AverageWage> wage,
            KnownFacts known) {
        SequencedSet<TriageFact> asks = new LinkedHashSet<>();
        simpler.stream()
                .filter(option -> option.answer() == Answer.UNKNOWN)
                .flatMap(option -> option.with(Answer.UNKNOWN).stream())
                .flatMap(ground -> ground.condition().facts().stream())
                .filter(fact -> known.holds(fact).isEmpty())
                .forEach(asks::add);
        List<FourCategories> categories = FourCategories.of(facts);
        return new TriageProposal(
                proposed,
                simpler,
                asks,
                categories,
                wage,
                TriageLedger.of(facts, proposed, simpler, asks, categories, wage));
    }
}

package org.mingjing.law.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.Phrase;
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

    /** Every way for cases of this kind, the simplest first, each with its conditions answered. */
    public static List<ConsideredOption> consider(TriageFacts facts, AverageWages wages) {
        KnownFacts known = known(facts, wages);
        return options(facts).stream()
                .map(option -> ConsideredOption.of(option, known))
                .toList();
    }

    /**
     * The way chosen by the officer, refused with the article that shuts it: a condition that is not met, or a simpler way that the law
     * demands. What is not known shuts nothing, except an agreement of the parties that nobody has recorded.
     */
    public static Decision<TriageChoice> choose(
            TriageFacts facts, AverageWages wages, Procedure procedure, Formation formation) {
        TriageProposal proposal = propose(facts, wages);
        TriageOption proposed = proposal.proposed().option();
        Phrase name = Phrase.of("triage.procedure." + procedure);
        ConsideredOption way =
                easiest(consider(facts, wages), procedure, formation).orElse(null);
        if (way == null) {
            return Decision.refused("triage.refused.noSuchWay", proposed.citation(), name, formation.phrase());
        }
        if (way.answer() == Answer.FAILED) {
            TriageCondition shuts = way.with(Answer.FAILED).stream()
                    .map(TriageGround::condition)
                    .min(Comparator.comparing(TriageCondition::wanted))
                    .orElseThrow();
            return Decision.refused(
                    shuts.wanted() ? "triage.refused.lacks" : "triage.refused.barred",
                    shuts.citation(),
                    name,
                    formation.phrase(),
                    shuts.phrase());
        }
        if (!way.agreementsDue().isEmpty()) {
            TriageCondition agreement = way.agreementsDue().getFirst();
            return Decision.refused(
                    "triage.refused.unagreed", agreement.citation(), name, formation.phrase(), agreement.phrase());
        }
        TriageChoice choice = new TriageChoice(facts, proposal, way);
        return choice.departs() && proposed.mandatory() && proposal.isSettled()
                ? Decision.refused(
                        "triage.refused.demanded",
                        proposed.citation(),
                        Phrase.of("triage.procedure." + proposed.procedure()),
                        proposed.formation().phrase())
                : Decision.granted(choice);
    }

    /** Of several rules that open the same way the one with the least against it; empty where there is no such way. */
    public static Optional<ConsideredOption> easiest(
            List<ConsideredOption> ways, Procedure procedure, Formation formation) {
        return ways.stream()
                .filter(way ->
                        way.option().procedure() == procedure && way.option().formation() == formation)
                .min(Comparator.<ConsideredOption>comparingInt(
                                way -> way.with(Answer.FAILED).size())
                        .thenComparingInt(way -> way.agreementsDue().size())
                        .thenComparingInt(way -> way.with(Answer.UNKNOWN).size()));
    }

    /** All that may be asked of a case of this kind, in the order of the ways; then what the four categories add. */
    public static List<TriageQuestion> questions(TriageFacts facts, AverageWages wages) {
        KnownFacts known = known(facts, wages);
        SequencedMap<TriageFact, TriageQuestion> questions = new LinkedHashMap<>();
        options(facts).stream()
                .flatMap(option -> option.conditions().stream())
                .forEach(condition -> condition.facts().stream()
                        .filter(fact -> !known.follows(fact))
                        .forEach(fact -> questions.putIfAbsent(
                                fact, new TriageQuestion(fact, condition.wanted(), condition.citation()))));
        Stream.of(FourCategories.values())
                .flatMap(FourCategories::facts)
                .filter(fact -> fact != TriageFact.MAJOR_IMPACT || facts.field() == TriageField.CRIMINAL)
                .forEach(fact -> questions.putIfAbsent(fact, new TriageQuestion(fact, false, FourCategories.CITATION)));
        return List.copyOf(questions.values());
    }

    private static KnownFacts known(TriageFacts facts, AverageWages wages) {
        return new KnownFacts(facts, wages.on(facts.province(), facts.filedOn()));
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

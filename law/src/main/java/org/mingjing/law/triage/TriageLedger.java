package org.mingjing.law.triage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.kernel.Citation;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.triage.TriageCondition.Answer;

/** 分流依据 Writes the steps of a proposal: what is proposed, what speaks for it, why nothing simpler, and what must be asked. */
final class TriageLedger {

    private TriageLedger() {}

    static Ledger of(
            TriageFacts facts,
            ConsideredOption proposed,
            List<ConsideredOption> simpler,
            Collection<TriageFact> asks,
            List<FourCategories> categories,
            Optional<AverageWage> wage) {
        Ledger.Writer steps = Ledger.writer();
        option(asks.isEmpty() ? "triage.proposed" : "triage.provisional", proposed.option(), steps);
        proposed.with(Answer.FULFILLED).forEach(ground -> speaksFor(ground, steps));
        if (asksForWage(proposed, simpler)) {
            wage(facts, wage, steps);
        }
        simpler.forEach(option -> setAside(option, steps));
        tell(facts, proposed.option(), steps);
        categories.forEach(
                category -> steps.step("triage.fourCategories", null, FourCategories.CITATION, category.phrase()));
        ask(simpler, asks, steps);
        return steps.ledger();
    }

    private static void option(String code, TriageOption option, Ledger.Writer steps) {
        steps.step(
                code,
                null,
                option.citation(),
                Phrase.of("triage.procedure." + option.procedure()),
                option.formation().phrase(),
                Phrase.of(option.mandatory() ? "triage.must" : "triage.may"));
    }

    /** A bar that does not hold is the rule, not a reason; it is not told. */
    private static void speaksFor(TriageGround ground, Ledger.Writer steps) {
        if (ground.condition().wanted()) {
            steps.step(
                    "triage.for",
                    null,
                    ground.condition().citation(),
                    ground.condition().phrase());
        }
    }

    private static boolean asksForWage(ConsideredOption proposed, List<ConsideredOption> simpler) {
        Set<TriageFact> bounds =
                Set.of(TriageFact.WITHIN_HALF_WAGE, TriageFact.WITHIN_TWICE_WAGE, TriageFact.WITHIN_THIRTY_PERCENT);
        return Stream.concat(simpler.stream(), Stream.of(proposed))
                .flatMap(option -> option.grounds().stream())
                .anyMatch(ground -> ground.condition().facts().stream().anyMatch(bounds::contains));
    }

    private static void wage(TriageFacts facts, Optional<AverageWage> wage, Ledger.Writer steps) {
        wage.ifPresentOrElse(
                held -> steps.step(
                        "triage.wage",
                        held.publishedOn(),
                        AverageWages.CITATION,
                        held.province(),
                        Integer.toString(held.year()),
                        held.amount().toString(),
                        held.publishedOn()),
                () -> steps.step("triage.wage.missing", null, AverageWages.CITATION, facts.province()));
    }

    private static void setAside(ConsideredOption considered, Ledger.Writer steps) {
        option(considered.answer() == Answer.FAILED ? "triage.closed" : "triage.leftOpen", considered.option(), steps);
        for (TriageGround ground : considered.with(Answer.FAILED)) {
            steps.step(
                    ground.condition().wanted() ? "triage.lacks" : "triage.against",
                    null,
                    ground.condition().citation(),
                    ground.condition().phrase());
        }
    }

    /** What the parties of a civil case are told of the way chosen: that they may object, and that small claims are final. */
    private static void tell(TriageFacts facts, TriageOption option, Ledger.Writer steps) {
        if (facts.field() != TriageField.CIVIL) {
            return;
        }
        if (option.procedure() == Procedure.SMALL_CLAIMS) {
            steps.step("triage.tell.smallClaims", null, Citation.of("民诉解释", "274,279"));
        }
        if (option.procedure() == Procedure.SUMMARY) {
            steps.step("triage.tell.summary", null, Citation.of("民诉解释", "269"));
        }
        if (option.formation() == Formation.SOLE && option.procedure() != Procedure.SPECIAL) {
            steps.step("triage.tell.sole", null, Citation.of("民诉法", "43(2)"));
        }
    }

    private static void ask(List<ConsideredOption> simpler, Collection<TriageFact> asks, Ledger.Writer steps) {
        Set<TriageFact> told = new HashSet<>();
        for (ConsideredOption option : simpler) {
            for (TriageGround ground : option.with(Answer.UNKNOWN)) {
                Citation citation = ground.condition().citation();
                for (TriageFact fact : ground.condition().facts()) {
                    if (asks.contains(fact) && told.add(fact)) {
                        steps.step("triage.ask", null, citation, fact.phrase());
                    }
                }
            }
        }
    }
}

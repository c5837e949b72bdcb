package org.mingjing.law.filing;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.filing.FilingExamination.Accept;
import org.mingjing.law.filing.FilingExamination.Correct;
import org.mingjing.law.filing.FilingExamination.GiveBack;
import org.mingjing.law.filing.FilingExamination.Refuse;
import org.mingjing.law.trace.Ledger;

/** 立案审查 Holds a filing against the whole list at once, as a pure function of what the office sees. */
@Term("立案审查")
public final class FilingExaminer {

    private FilingExaminer() {}

    /** @throws IllegalArgumentException for a ground that is not for this kind of suit */
    public static FilingExamination examine(FilingFacts facts) {
        List<FilingBarRule> bars = bars(facts);
        List<FilingRequirement> missing = FilingRules.requirements(facts).stream()
                .filter(rule -> !facts.present().contains(rule.item()))
                .toList();
        Ledger.Writer steps = Ledger.writer();
        bars.forEach(rule ->
                steps.step("filing.barred", null, rule.citation(), rule.bar().phrase()));
        missing.forEach(rule -> steps.step(
                "filing.missing",
                null,
                rule.citation(),
                rule.item().phrase(),
                rule.item().remedy()));
        if (!bars.isEmpty()) {
            return new Refuse(bars, missing, end(steps, "filing.refuse", "9"));
        }
        if (missing.isEmpty()) {
            return new Accept(end(steps, "filing.accept", "2"));
        }
        return incomplete(facts, missing, steps);
    }

    private static FilingExamination incomplete(
            FilingFacts facts, List<FilingRequirement> missing, Ledger.Writer steps) {
        return switch (facts.course()) {
            case NOT_TOLD -> new Correct(missing, false, end(steps, "filing.tellOnce", "7"));
            case NOT_CORRECTED -> new GiveBack(missing, end(steps, "filing.giveBack", "7"));
            case INSISTED -> new Refuse(List.of(), missing, end(steps, "filing.refuseInsisted", "7"));
            case CORRECTED -> stillIncomplete(facts, missing, steps);
        };
    }

    /** Nobody is refused for what the one notice did not name. */
    private static FilingExamination stillIncomplete(
            FilingFacts facts, List<FilingRequirement> missing, Ledger.Writer steps) {
        List<FilingRequirement> told = new ArrayList<>(missing);
        told.removeIf(rule -> !facts.told().contains(rule.item()));
        return told.isEmpty()
                ? new Correct(missing, true, end(steps, "filing.tellLate", "7"))
                : new Refuse(List.of(), told, end(steps, "filing.refuseAfterCorrection", "7"));
    }

    private static List<FilingBarRule> bars(FilingFacts facts) {
        List<FilingBarRule> found = FilingRules.bars(facts.kind()).stream()
                .filter(rule -> facts.bars().contains(rule.bar()))
                .toList();
        if (found.stream().map(FilingBarRule::bar).distinct().count()
                != facts.bars().size()) {
            throw new IllegalArgumentException("not all grounds are for " + facts.kind() + ": " + facts.bars());
        }
        return found;
    }

    private static Ledger end(Ledger.Writer steps, String code, String article) {
        return steps.step(code, null, Citation.of("登记立案规定", article)).ledger();
    }
}

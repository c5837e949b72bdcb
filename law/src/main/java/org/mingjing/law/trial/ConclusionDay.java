package org.mingjing.law.trial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/** 结案时间 On which day a case has ended for the time limit of its trial, and why on this (审限规定 10, 民诉解释 243). */
@Term("结案时间")
public record ConclusionDay(LocalDate on, Ledger ledger) {

    private static final Citation RULE = TrialCourse.CONCLUSION;
    private static final Citation UP_TO = Citation.of("民诉解释", "243");
    private static final Citation MEDIATION_IN_HAND = Citation.of("民诉解释", "133");

    /** Refused with what is missing for a lawful day. */
    public static Decision<ConclusionDay> of(ConclusionFacts facts) {
        LocalDate pronounced = facts.pronouncedOn();
        if (facts.manner() != ConclusionManner.MEDIATION && pronounced != null) {
            return Decision.granted(pronounced(facts.manner(), pronounced));
        }
        List<String> unserved = facts.parties().stream()
                .filter(party -> facts.services().stream()
                        .noneMatch(service -> service.party().equals(party)))
                .toList();
        if (facts.services().isEmpty() && facts.manner() != ConclusionManner.MEDIATION) {
            return Decision.refused("trial.refused.notPronounced", RULE);
        }
        if (!unserved.isEmpty() || facts.services().isEmpty()) {
            return Decision.refused("trial.refused.unserved", RULE, String.join("、", unserved));
        }
        boolean mediation = facts.manner() == ConclusionManner.MEDIATION;
        if (mediation && facts.services().stream().anyMatch(one -> !one.means().mediationToo())) {
            return Decision.refused("trial.refused.mediationInHand", MEDIATION_IN_HAND);
        }
        return Decision.granted(served(facts));
    }

    private static ConclusionDay pronounced(ConclusionManner manner, LocalDate on) {
        return new ConclusionDay(
                on,
                Ledger.writer()
                        .step(manner.judged() ? "conclusion.judgmentPronounced" : "conclusion.announced", on, RULE, on)
                        .step("conclusion.upTo", null, UP_TO)
                        .ledger());
    }

    private static ConclusionDay served(ConclusionFacts facts) {
        Ledger.Writer steps = Ledger.writer();
        List<EndService> inOrder = facts.services().stream()
                .sorted(Comparator.comparing(EndService::on).thenComparing(EndService::party))
                .toList();
        inOrder.forEach(one -> steps.step(
                "conclusion.served",
                one.on(),
                one.means().citation(),
                one.party(),
                one.means().phrase(),
                one.on()));
        EndService last = inOrder.getLast();
        steps.step("conclusion.lastParty", last.on(), RULE, last.party(), last.on());
        steps.step("conclusion.upTo", null, UP_TO);
        return new ConclusionDay(last.on(), steps.ledger());
    }
}

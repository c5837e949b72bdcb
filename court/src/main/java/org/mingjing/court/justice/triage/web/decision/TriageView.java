package org.mingjing.court.justice.triage.web.decision;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerView;

/**
 * 一次分流
 *
 * @param departs empty where the decision follows the proposal
 * @param answers what was known, was not so, and was not known, in that order
 */
public record TriageView(
        String title,
        String departs,
        List<Fact> facts,
        List<Chip> categories,
        List<Answers> answers,
        LedgerView ledger) {

    /** 事实 of one kind. */
    public record Answers(String kind, List<String> facts) {}
}

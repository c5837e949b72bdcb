package org.mingjing.law.triage;

import org.mingjing.kernel.Term;

/**
 * 分流选择 The way that the officer chooses among those the law leaves open, beside what was proposed.
 *
 * @param chosen with its conditions as they were answered; unknown ones are left to the trial
 */
@Term("分流选择")
public record TriageChoice(TriageFacts facts, TriageProposal proposal, ConsideredOption chosen) {

    /** Whether it is another way than the one proposed; a reason is then due. */
    public boolean departs() {
        TriageOption way = chosen.option();
        TriageOption proposed = proposal.proposed().option();
        return way.procedure() != proposed.procedure() || way.formation() != proposed.formation();
    }
}

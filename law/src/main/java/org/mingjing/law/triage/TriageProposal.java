package org.mingjing.law.triage;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 分流建议 A procedure and a formation proposed for a case; the officer decides.
 *
 * @param proposed the simplest way whose conditions are all met
 * @param simpler the simpler ways that were considered, each with what shuts it or leaves it open
 * @param asks what must be asked before a simpler way can be ruled out; empty when the proposal is settled
 * @param categories 四类案件 that the facts put the case into
 * @param wage the wage the bounds of small claims were counted with, where one is held
 */
@Term("分流建议")
public record TriageProposal(
        ConsideredOption proposed,
        List<ConsideredOption> simpler,
        SequencedSet<TriageFact> asks,
        List<FourCategories> categories,
        Optional<AverageWage> wage,
        Ledger ledger) {

    public TriageProposal {
        simpler = List.copyOf(simpler);
        categories = List.copyOf(categories);
    }

    /** Whether nothing that is still unknown could lead to a simpler procedure. */
    public boolean isSettled() {
        return asks.isEmpty();
    }
}

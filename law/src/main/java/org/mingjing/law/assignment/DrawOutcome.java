package org.mingjing.law.assignment;

import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/** 随机分案结果 */
@Term("随机分案结果")
public sealed interface DrawOutcome {

    Ledger ledger();

    /**
     * 已确定 The case is this judge's.
     *
     * @param lots of all who were eligible, in the order of their ids
     * @param ticket the lot that was drawn, from 1
     * @param explanation one plain paragraph
     */
    record Drawn(Candidate judge, List<Lot> lots, int total, int ticket, Phrase explanation, Ledger ledger)
            implements DrawOutcome {
        public Drawn {
            lots = List.copyOf(lots);
        }

        /** How many of the lots were the judge's. */
        public int own() {
            return lots.stream()
                    .filter(lot -> lot.candidate().equals(judge))
                    .mapToInt(Lot::lots)
                    .sum();
        }
    }

    /** 无人可以承办 Nobody may be drawn: somebody with the power to do so names a judge. */
    record Nobody(Ledger ledger) implements DrawOutcome {}
}

package org.mingjing.law.preservation;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 保全阶段 Whether a suit is pending. Not here: preservation between judgment and enforcement (民诉解释 163), or in arbitration. */
@Term("保全阶段")
public enum PreservationStage {
    /** 诉前 before a suit or an arbitration */
    PRE_SUIT,
    /** 诉讼中 */
    IN_SUIT;

    public Phrase phrase() {
        return Phrase.of("preservation.stage." + name());
    }
}

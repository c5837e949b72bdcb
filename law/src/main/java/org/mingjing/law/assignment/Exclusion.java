package org.mingjing.law.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/**
 * 不参加分案 One reason that keeps somebody out of a draw.
 *
 * @param until the last day of it; null: no end is known, or it has none
 */
@Term("不参加分案")
public record Exclusion(ExclusionReason reason, @Nullable LocalDate until, Citation citation) {

    public Phrase phrase() {
        LocalDate last = until;
        return last == null ? reason.phrase() : Phrase.of("draw.until", reason.phrase(), last);
    }
}

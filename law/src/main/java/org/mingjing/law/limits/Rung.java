package org.mingjing.law.limits;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 延长层级 One step of an extension ladder: who may lengthen the limit, by how much, and when to ask.
 *
 * @param approver who the law names
 * @param least the lowest authority whose approval suffices; differs from approver where a court's next higher court is always
 *     at least the one named (second instance is never heard below an intermediate court)
 * @param atMost the most that this rung adds in all; null when the law fixes no length
 * @param atMostEach the most that one approval adds; null when only the sum is bounded
 * @param timing when to apply and to decide, by date; null when no rule says
 * @param citation the rule that opens this rung
 */
@Term("延长层级")
public record Rung(
        Approver approver,
        Approver least,
        @Nullable Span atMost,
        @Nullable Span atMostEach,
        @Nullable Dated<RequestTiming> timing,
        Citation citation) {

    static Rung by(Approver approver, Span atMost, Citation citation) {
        return new Rung(approver, approver, atMost, null, null, citation);
    }

    /** A rung whose length the law does not fix. */
    static Rung openBy(Approver approver, Citation citation) {
        return new Rung(approver, approver, null, null, null, citation);
    }

    /** The same rung where each approval is bounded. */
    Rung each(Span most) {
        return new Rung(approver, least, atMost, most, timing, citation);
    }

    Rung asked(Dated<RequestTiming> when) {
        return new Rung(approver, least, atMost, atMostEach, when, citation);
    }

    Rung orHigherCourt() {
        return new Rung(approver, Approver.HIGHER_COURT, atMost, atMostEach, timing, citation);
    }
}

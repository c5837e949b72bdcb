package org.mingjing.law.hearing;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/**
 * 开庭审查要点 One rule held against one day.
 *
 * @param phrase what is so, in the bundle {@code messages/ledger}
 */
@Term("开庭审查要点")
public record HearingPoint(Verdict verdict, Phrase phrase, Citation citation) {

    /** 结论 */
    public enum Verdict {
        /** 符合 */
        KEPT,
        /** 由人决定: the law does not settle it, or leaves it to the judge */
        DECIDE,
        /** 不符合 */
        BROKEN
    }

    static HearingPoint kept(String code, Citation citation, Object... arguments) {
        return new HearingPoint(Verdict.KEPT, new Phrase(code, List.of(arguments)), citation);
    }

    static HearingPoint decide(String code, Citation citation, Object... arguments) {
        return new HearingPoint(Verdict.DECIDE, new Phrase(code, List.of(arguments)), citation);
    }

    static HearingPoint broken(String code, Citation citation, Object... arguments) {
        return new HearingPoint(Verdict.BROKEN, new Phrase(code, List.of(arguments)), citation);
    }
}

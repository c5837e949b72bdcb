package org.mingjing.court.justice.hearings;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.HearingPoint;
import org.mingjing.law.hearing.HearingPoint.Verdict;

/**
 * 排期冲突 What stands against a plan, or what somebody has to decide about it, in words with what to do.
 *
 * @param key message key
 */
@Term("排期冲突")
public record Clash(Verdict verdict, String key, List<Object> arguments, Citation citation) {

    private static final Citation ONE_PLACE = Citation.of("docs/adr/0001", "hearings");

    public Clash {
        arguments = List.copyOf(arguments);
    }

    static Clash broken(String key, Object... arguments) {
        return new Clash(Verdict.BROKEN, key, List.of(arguments), ONE_PLACE);
    }

    static Clash broken(Citation citation, String key, Object... arguments) {
        return new Clash(Verdict.BROKEN, key, List.of(arguments), citation);
    }

    static Clash decide(String key, Object... arguments) {
        return new Clash(Verdict.DECIDE, key, List.of(arguments), ONE_PLACE);
    }

    static Clash decide(Citation citation, String key, Object... arguments) {
        return new Clash(Verdict.DECIDE, key, List.of(arguments), citation);
    }

    /** A rule of law held against a day. */
    public static Clash of(HearingPoint point) {
        return new Clash(point.verdict(), point.phrase().key(), point.phrase().arguments(), point.citation());
    }
}

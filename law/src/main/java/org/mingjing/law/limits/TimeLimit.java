package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/**
 * 审限 A time limit as the law sets it.
 *
 * @param id stable name, e.g. CIV-1-ORD
 * @param name name in Chinese
 * @param field field of law
 * @param kind how the law bounds the act
 * @param base the length, by date where the law moved; {@link Span#NONE} when the kind has no length
 * @param starts the event after which counting begins
 * @param citations articles, the main one first; never empty
 * @param ladder extensions
 * @param confidence how far the rule has been read
 * @param note remark for the reader in Chinese, empty when there is none
 */
@Term("审限")
public record TimeLimit(
        String id,
        String name,
        LimitField field,
        LimitKind kind,
        Dated<Span> base,
        StartEvent starts,
        List<Citation> citations,
        ExtensionLadder ladder,
        Confidence confidence,
        String note) {

    /** @throws IllegalArgumentException without a citation or a name */
    public TimeLimit {
        citations = List.copyOf(citations);
        if (id.isBlank() || name.isBlank() || citations.isEmpty()) {
            throw new IllegalArgumentException("a time limit has an id, a name and a citation");
        }
    }

    static TimeLimit of(
            String id,
            String name,
            LimitField field,
            Span base,
            StartEvent starts,
            Citation citation,
            Citation... more) {
        return make(id, name, field, LimitKind.FORWARD, base, starts, citation, more);
    }

    static TimeLimit back(
            String id, String name, LimitField field, Span base, StartEvent from, Citation citation, Citation... more) {
        return make(id, name, field, LimitKind.BACKWARD, base, from, citation, more);
    }

    static TimeLimit without(
            String id,
            String name,
            LimitField field,
            LimitKind kind,
            StartEvent starts,
            Citation citation,
            Citation... more) {
        return make(id, name, field, kind, Span.NONE, starts, citation, more);
    }

    private static TimeLimit make(
            String id,
            String name,
            LimitField field,
            LimitKind kind,
            Span base,
            StartEvent starts,
            Citation citation,
            Citation... more) {
        List<Citation> all = new java.util.ArrayList<>(List.of(citation));
        all.addAll(List.of(more));
        return new TimeLimit(
                id,
                name,
                field,
                kind,
                Dated.always(base, citation),
                starts,
                all,
                ExtensionLadder.NONE,
                Confidence.READ,
                "");
    }

    TimeLimit extendable(Rung... rungs) {
        return with(base, ExtensionLadder.of(rungs), confidence, note);
    }

    TimeLimit based(Dated<Span> dated) {
        return with(dated, ladder, confidence, note);
    }

    TimeLimit trust(Confidence trust) {
        return with(base, ladder, trust, note);
    }

    TimeLimit note(String remark) {
        return with(base, ladder, confidence, remark);
    }

    private TimeLimit with(Dated<Span> dated, ExtensionLadder rungs, Confidence trust, String remark) {
        return new TimeLimit(id, name, field, kind, dated, starts, citations, rungs, trust, remark);
    }

    /** The article that the limit itself stands in. */
    public Citation citation() {
        return citations.getFirst();
    }

    /** The length in force for a clock that starts on a day. */
    public Dated.Reading<Span> baseOn(LocalDate start) {
        return base.on(start);
    }

    /** True when a due date can be counted from a start. */
    public boolean isCounted() {
        return kind == LimitKind.FORWARD || kind == LimitKind.BACKWARD;
    }

    /** The name of this limit in the reader's language. */
    public Phrase phrase() {
        return Phrase.of("limit." + id);
    }
}

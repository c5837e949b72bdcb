package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/**
 * 扣除事由 A reason why days do not count, or why the clock starts anew.
 *
 * @param id EX-01 … EX-20, RE-01
 * @param name name in Chinese
 * @param effect what it does to the clock
 * @param cap the most that does not count, from the start of the exclusion; null when open
 * @param fields fields of law it is made for
 * @param citations articles, the main one first; never empty
 */
@Term("扣除事由")
public record ExclusionGround(
        String id, String name, Effect effect, @Nullable Span cap, Set<LimitField> fields, List<Citation> citations) {

    /** 效果 What a ground does to the clock. */
    @Term("扣除效果")
    public enum Effect {
        /** the days between do not count */
        PAUSES,
        /** the clock starts again at zero when the ground ends */
        RESTARTS_AT_END,
        /** the clock starts again at zero on the day of the ground */
        RESTARTS_AT_START
    }

    /** @throws IllegalArgumentException without a citation or a field */
    public ExclusionGround {
        fields = Collections.unmodifiableSet(
                EnumSet.copyOf(fields)); // in their own order in every run: its text is kept
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("an exclusion ground has a citation");
        }
    }

    public Citation citation() {
        return citations.getFirst();
    }

    /** The day counting goes on: {@code to}, but no later than the cap allows. */
    public LocalDate capped(LocalDate from, LocalDate to) {
        if (cap == null) {
            return to;
        }
        LocalDate latest = from.plusMonths(cap.months()).plusDays(cap.days());
        return to.isAfter(latest) ? latest : to;
    }

    public Phrase phrase() {
        return Phrase.of("ground." + id);
    }
}

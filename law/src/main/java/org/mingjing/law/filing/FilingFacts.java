package org.mingjing.law.filing;

import java.util.Set;
import org.mingjing.kernel.Term;

/**
 * 起诉事实 What the filing office sees.
 *
 * @param present what is there and in order
 * @param bars grounds against filing that were found
 * @param course what became of an earlier notice to correct
 * @param told what that notice named
 */
@Term("起诉事实")
public record FilingFacts(
        FilingKind kind,
        Set<FilingTrait> traits,
        Set<FilingItem> present,
        Set<FilingBar> bars,
        CorrectionCourse course,
        Set<FilingItem> told) {

    /** @throws IllegalArgumentException when something was told without a notice, or a notice named nothing */
    public FilingFacts {
        traits = Set.copyOf(traits);
        present = Set.copyOf(present);
        bars = Set.copyOf(bars);
        told = Set.copyOf(told);
        if ((course == CorrectionCourse.NOT_TOLD) != told.isEmpty()) {
            throw new IllegalArgumentException("a notice to correct names what is to be corrected");
        }
    }

    /** A filing seen for the first time. */
    public static FilingFacts first(
            FilingKind kind, Set<FilingTrait> traits, Set<FilingItem> present, Set<FilingBar> bars) {
        return new FilingFacts(kind, traits, present, bars, CorrectionCourse.NOT_TOLD, Set.of());
    }
}

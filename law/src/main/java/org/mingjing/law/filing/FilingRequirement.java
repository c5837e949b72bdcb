package org.mingjing.law.filing;

import java.util.Optional;
import java.util.Set;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 起诉要件 That an item is needed, for which suits and under which circumstances, and where it stands.
 *
 * @param with needed only under this circumstance
 * @param without not needed under this one
 */
@Term("起诉要件")
public record FilingRequirement(
        FilingItem item,
        Set<FilingKind> kinds,
        Optional<FilingTrait> with,
        Optional<FilingTrait> without,
        Citation citation) {

    public FilingRequirement {
        kinds = Set.copyOf(kinds);
    }

    /** Whether a filing has to meet this. */
    public boolean appliesTo(FilingFacts facts) {
        return kinds.contains(facts.kind())
                && with.map(facts.traits()::contains).orElse(true)
                && without.map(trait -> !facts.traits().contains(trait)).orElse(true);
    }
}

package org.mingjing.law.fees;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 计费事实 What a fee depends on.
 *
 * @param amount what is claimed, contested, divided, preserved or enforced; null when there is none or it is not known
 * @param acceptedOn the day the court accepted the case or application: the amounts of that day count
 * @param halvings in the order they came about
 */
@Term("计费事实")
public record FeeFacts(
        FeeKind kind,
        @Nullable Money amount,
        FeeStage stage,
        LocalDate acceptedOn,
        SequencedSet<Halving> halvings,
        Optional<FreeCase> free) {

    public FeeFacts {
        halvings = new LinkedHashSet<>(halvings);
    }

    public static FeeFacts of(FeeKind kind, @Nullable Money amount, LocalDate acceptedOn) {
        return new FeeFacts(kind, amount, FeeStage.FIRST, acceptedOn, new LinkedHashSet<>(), Optional.empty());
    }

    public FeeFacts at(FeeStage other) {
        return new FeeFacts(kind, amount, other, acceptedOn, halvings, free);
    }

    public FeeFacts halved(Halving... grounds) {
        var all = new LinkedHashSet<>(halvings);
        all.addAll(List.of(grounds));
        return new FeeFacts(kind, amount, stage, acceptedOn, all, free);
    }

    public FeeFacts free(FreeCase reason) {
        return new FeeFacts(kind, amount, stage, acceptedOn, halvings, Optional.of(reason));
    }

    /** The same without the halvings: what the whole fee would be. */
    public FeeFacts whole() {
        return new FeeFacts(kind, amount, stage, acceptedOn, new LinkedHashSet<>(), free);
    }
}

package org.mingjing.court.justice.fees.web.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.fees.FeeState;

/** 费用台页签 */
enum FeesTab {
    OVERDUE(FeeState.OVERDUE),
    DUE(FeeState.UNSET, FeeState.UNTOLD, FeeState.DUE, FeeState.LATER),
    RELIEF(FeeState.RELIEF, FeeState.TERM),
    DEFERRED(FeeState.DEFERRED),
    REFUND(),
    PAID(FeeState.PAID, FeeState.WAIVED);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<FeeState> states;

    FeesTab(FeeState... states) {
        this.states = states.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(states));
    }

    Set<FeeState> states() {
        return EnumSet.copyOf(states);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FeesTab of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(OVERDUE);
    }
}

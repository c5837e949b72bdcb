package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Due;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 期限显示 How the main due date of a case is shown: how urgent, and where its reasons stand. */
@Component
public class CaseTiming {

    private final Supplier<Optional<CasePanel>> reasons;

    CaseTiming(ObjectProvider<CasePanel> panels) {
        // The panels may need this to be made; from then on they stay the same.
        this.reasons = SingletonSupplier.of(
                () -> panels.stream().filter(CasePanel::showsReasons).findFirst());
    }

    /** Null when no clock tells a day. */
    public @Nullable Due due(CaseCard card, LocalDate today) {
        LocalDate day = card.dueOn();
        return day == null ? null : Due.of(day, today, Nearness.shown(card.clock(), day, today), reasons(card.id()));
    }

    /** The page of the reasons; null while no module shows them. */
    public @Nullable String reasons(CaseId id) {
        return reasons.get().map(panel -> panel.path(id)).orElse(null);
    }
}

package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Due;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 期限显示 How the main due date of a case is shown: how urgent, and where its reasons stand. */
@Component
public class CaseTiming {

    private final ObjectProvider<CasePanel> panels;

    CaseTiming(ObjectProvider<CasePanel> panels) {
        this.panels = panels;
    }

    /** Null when no clock tells a day. */
    public @Nullable Due due(CaseCard card, LocalDate today) {
        LocalDate day = card.dueOn();
        return day == null ? null : Due.of(day, today, Nearness.shown(card.clock(), day, today), reasons(card.id()));
    }

    /** The page of the reasons; null while no module shows them. */
    public @Nullable String reasons(CaseId id) {
        return panels.stream()
                .filter(CasePanel::showsReasons)
                .findFirst()
                .map(panel -> panel.path(id))
                .orElse(null);
    }
}

package org.mingjing.court.justice.limits.web.change;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.court.justice.limits.LiveClock;

/** 所问 The clock, the kind of change and what was typed. */
record Asked(LiveClock clock, ChangeKind kind, @Nullable FactId fact, ChangeForm form) {

    String action() {
        String base = "/clocks/" + clock.id().value() + "/";
        FactId of = fact;
        return of == null ? base + kind.word() : base + "facts/" + of.value() + "/" + kind.word();
    }

    String cancel() {
        return "/cases/" + clock.caseId().value() + "/clocks";
    }
}

package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.oversight.events.SupervisionMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 监督事项 What a court leader asks for by a day is work of the handling judge until he has answered. */
@Component
class SupervisionWork {

    private static final String KIND = "supervision-answer";

    private final WorkList work;
    private final Clock clock;

    SupervisionWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(SupervisionMoved moved) {
        PersonId judge = moved.judge();
        PersonId by = moved.by();
        work.passOn(
                moved.act(),
                by == null ? Set.of() : Set.of(by),
                moved.open() && judge != null ? List.of(item(moved, judge)) : List.of());
    }

    private WorkItem item(SupervisionMoved moved, PersonId judge) {
        return WorkItem.owed(
                        moved.court(),
                        judge,
                        KIND,
                        moved.act(),
                        moved.title(),
                        "oversight.act." + moved.kind(),
                        "/cases/" + moved.caseId() + "/oversight",
                        OffsetDateTime.now(clock))
                .due(moved.dueOn(), null)
                .startedBy(moved.by());
    }
}

package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.preservation.events.PreservationMoved;
import org.mingjing.court.justice.preservation.events.PreservationMoved.Duty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 保全事项 An application is work until it is ruled on and carried out; a measure becomes work again before its last day. */
@Component
class PreservationWork {

    private final WorkList work;
    private final Clock clock;

    PreservationWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(PreservationMoved moved) {
        PersonId by = moved.by();
        work.passOn(
                moved.subject(),
                by == null ? Set.of() : Set.of(by),
                moved.duties().stream()
                        .flatMap(duty -> duty.holders().stream().map(holder -> item(moved, duty, holder)))
                        .toList());
    }

    private WorkItem item(PreservationMoved moved, Duty duty, PersonId holder) {
        return WorkItem.owed(
                        moved.court(),
                        holder,
                        duty.kind(),
                        moved.subject(),
                        moved.title(),
                        duty.reason(),
                        moved.link(),
                        OffsetDateTime.now(clock))
                .due(duty.dueOn(), duty.explainedAt());
    }
}

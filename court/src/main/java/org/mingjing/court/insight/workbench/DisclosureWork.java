package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.disclosure.events.DisclosureMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 异议、投诉事项 What a party says is work of whoever must speak to it, answer it or look again. */
@Component
class DisclosureWork {

    private final WorkList work;
    private final Clock clock;

    DisclosureWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(DisclosureMoved moved) {
        PersonId by = moved.by();
        work.passOn(
                moved.subject(),
                by == null ? Set.of() : Set.of(by),
                moved.owed().entrySet().stream()
                        .map(owed -> item(moved, owed.getKey(), owed.getValue()))
                        .toList());
    }

    private WorkItem item(DisclosureMoved moved, PersonId holder, String duty) {
        return WorkItem.owed(
                        moved.court(),
                        holder,
                        duty,
                        moved.subject(),
                        moved.title(),
                        "disclosure.work." + duty,
                        moved.link(),
                        OffsetDateTime.now(clock))
                .due(moved.dueOn(), moved.dueOn() == null ? null : moved.ledger());
    }
}

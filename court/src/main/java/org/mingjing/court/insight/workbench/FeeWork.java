package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.fees.events.FeeMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 费用事项 A fee is work until it is told, paid, ruled on or settled; what is too much, until it has gone back. */
@Component
class FeeWork {

    private final WorkList work;
    private final Clock clock;

    FeeWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(FeeMoved moved) {
        PersonId by = moved.by();
        String duty = moved.duty();
        work.passOn(
                moved.fee(),
                by == null ? Set.of() : Set.of(by),
                duty == null
                        ? List.of()
                        : moved.holders().stream()
                                .map(holder -> item(moved, holder, duty))
                                .toList());
    }

    private WorkItem item(FeeMoved moved, PersonId holder, String duty) {
        return WorkItem.owed(
                        moved.court(),
                        holder,
                        duty,
                        moved.fee(),
                        moved.title(),
                        "fee.duty." + duty,
                        moved.link(),
                        OffsetDateTime.now(clock))
                .due(moved.dueOn(), moved.explained());
    }
}

package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.serving.events.ServiceMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 送达事项 A service is work of whoever serves in the case until the law takes it for served. */
@Component
class ServingWork {

    private final WorkList work;
    private final Clock clock;

    ServingWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(ServiceMoved moved) {
        PersonId by = moved.by();
        String duty = moved.duty();
        work.passOn(
                moved.service(),
                by == null ? Set.of() : Set.of(by),
                duty == null
                        ? List.of()
                        : moved.holders().stream()
                                .map(holder -> item(moved, holder, duty))
                                .toList());
    }

    private WorkItem item(ServiceMoved moved, PersonId holder, String duty) {
        String id = moved.service().id();
        return WorkItem.owed(
                        moved.court(),
                        holder,
                        duty,
                        moved.service(),
                        moved.title(),
                        moved.reason(),
                        "/cases/" + moved.caseId() + "/serving#s-" + id,
                        OffsetDateTime.now(clock))
                .due(moved.dueOn(), moved.dueOn() == null ? null : "/servings/" + id + "/ledger");
    }
}

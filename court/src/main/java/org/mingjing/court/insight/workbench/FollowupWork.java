package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.events.MatterMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 督办事项 A matter is work of its lead, and of the supervising office when something is asked or nothing is heard. */
@Component
class FollowupWork {

    private final WorkList work;
    private final Clock clock;

    FollowupWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(MatterMoved moved) {
        PersonId by = moved.by();
        work.passOn(
                moved.matter(),
                by == null ? Set.of() : Set.of(by),
                moved.owed().stream().map(owed -> item(moved, owed)).toList());
    }

    private WorkItem item(MatterMoved moved, MatterMoved.Owed owed) {
        return WorkItem.owed(
                        moved.court(),
                        owed.holder(),
                        owed.duty(),
                        moved.matter(),
                        moved.title(),
                        owed.reason(),
                        moved.link(),
                        OffsetDateTime.now(clock))
                .due(owed.dueOn(), owed.dueOn() == null ? null : moved.explained())
                .copied(owed.copied());
    }
}

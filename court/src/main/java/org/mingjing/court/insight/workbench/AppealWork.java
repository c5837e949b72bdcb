package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.appeals.events.AppealMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 上诉事项 Each step of an appeal is work of those who owe it, in the court that owes it. */
@Component
class AppealWork {

    private final WorkList work;
    private final CourtBoundary boundary;
    private final Clock clock;

    AppealWork(WorkList work, CourtBoundary boundary, Clock clock) {
        this.work = work;
        this.boundary = boundary;
        this.clock = clock;
    }

    @EventListener
    void on(AppealMoved moved) {
        PersonId by = moved.by();
        boundary.write(new CourtScope(moved.courts(), false), () -> {
            work.passOn(
                    moved.appeal(),
                    by == null ? Set.of() : Set.of(by),
                    moved.owed().stream().map(owed -> item(moved, owed)).toList());
            return moved;
        });
    }

    private WorkItem item(AppealMoved moved, AppealMoved.Owed owed) {
        String link = "/appeals/" + moved.appeal().id();
        return WorkItem.owed(
                        owed.court(),
                        owed.holder(),
                        owed.duty(),
                        moved.appeal(),
                        moved.title(),
                        "appeals.duty." + owed.duty(),
                        link,
                        OffsetDateTime.now(clock))
                .due(owed.dueOn(), owed.step() == null ? null : link + "/ledger?step=" + owed.step());
    }
}

package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.justice.filing.events.FilingMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 立案事项 A filing is work of the clerk who received it until it is decided: to examine it, or to await what is missing. */
@Component
class FilingWork {

    private final WorkList work;
    private final Clock clock;

    FilingWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(FilingMoved moved) {
        work.passOn(
                moved.filing(),
                moved.by().equals(moved.clerk()) ? Set.of(moved.clerk()) : Set.of(),
                moved.duty() == null ? List.of() : List.of(item(moved, moved.duty())));
    }

    private WorkItem item(FilingMoved moved, String duty) {
        String link = "/filings/" + moved.filing().id();
        return WorkItem.owed(
                        moved.court(),
                        moved.clerk(),
                        duty,
                        moved.filing(),
                        moved.title(),
                        "filing.duty." + duty,
                        link,
                        OffsetDateTime.now(clock))
                .due(moved.dueOn(), duty.equals("filing-examine") ? link + "/ledger" : null);
    }
}

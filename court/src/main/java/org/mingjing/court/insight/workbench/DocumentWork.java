package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.court.office.documents.events.OfficialDocumentMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 公文事项 A document is work of whoever has it now, and of those who have yet to read it. */
@Component
class DocumentWork {

    private final WorkList work;
    private final Clock clock;

    DocumentWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(OfficialDocumentMoved moved) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        work.passOn(
                moved.document(),
                moved.by(),
                moved.owed().stream().map(owed -> item(moved, owed, now)).toList());
    }

    private static WorkItem item(OfficialDocumentMoved moved, OfficialDocumentMoved.Owed owed, OffsetDateTime now) {
        return WorkItem.owed(
                        moved.court(),
                        owed.person(),
                        owed.duty(),
                        moved.document(),
                        moved.title(),
                        "documents.duty." + owed.duty(),
                        moved.link(),
                        now)
                .due(owed.dueOn(), owed.dueOn() == null ? null : moved.link())
                .copied(owed.copied());
    }
}

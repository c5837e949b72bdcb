package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.evidence.events.EvidenceMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 举证事项 A request about evidence and late evidence are work of the judge; an appraisal is work of the clerk until its report is here. */
@Component
class EvidenceWork {

    private final WorkList work;
    private final Clock clock;

    EvidenceWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(EvidenceMoved moved) {
        PersonId by = moved.by();
        String duty = moved.duty();
        work.passOn(
                moved.subject(),
                by == null ? Set.of() : Set.of(by),
                duty == null
                        ? List.of()
                        : moved.holders().stream()
                                .map(holder -> item(moved, holder, duty))
                                .toList());
    }

    private WorkItem item(EvidenceMoved moved, PersonId holder, String duty) {
        return WorkItem.owed(
                        moved.court(),
                        holder,
                        duty,
                        moved.subject(),
                        moved.title(),
                        moved.reason(),
                        "/cases/" + moved.caseId() + "/evidence#e-"
                                + moved.subject().id(),
                        OffsetDateTime.now(clock))
                .due(moved.dueOn(), moved.explainedAt());
    }
}

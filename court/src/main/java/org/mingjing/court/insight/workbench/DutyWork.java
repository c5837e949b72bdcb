package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 待办 What any room of the house says is owed in it. */
@Component
class DutyWork {

    private final WorkList work;
    private final Clock clock;

    DutyWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(DutiesTold told) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        work.passOn(
                told.subject(),
                told.acted(),
                told.owed().stream().map(owing -> item(told, owing, now)).toList());
    }

    private static WorkItem item(DutiesTold told, Owing owing, OffsetDateTime now) {
        return WorkItem.owed(
                        owing.court(),
                        owing.holder(),
                        owing.kind(),
                        told.subject(),
                        told.title(),
                        owing.reason(),
                        told.link(),
                        now)
                .due(owing.dueOn(), owing.explainedAt())
                .copied(owing.copied())
                .startedBy(told.startedBy());
    }
}

package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.court.justice.trial.events.TrialMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 审理事项 Fixing a panel, telling it, deciding on recusal, speaking and signing: each owed by those who are named. */
@Component
class TrialWork {

    private final WorkList work;
    private final Clock clock;

    TrialWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(TrialMoved moved) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<WorkItem> owed = moved.owed().stream()
                .map(duty -> WorkItem.owed(
                                moved.court(),
                                duty.person(),
                                duty.kind(),
                                moved.subject(),
                                moved.title(),
                                "trial.duty." + duty.kind(),
                                moved.link(),
                                now)
                        .due(duty.dueOn(), duty.explainedAt()))
                .toList();
        work.passOn(moved.subject(), moved.acted(), owed);
    }
}

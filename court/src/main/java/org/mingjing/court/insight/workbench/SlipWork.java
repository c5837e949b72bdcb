package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 流转事项 A slip is work of whoever must sign, amend or read it now, and of nobody else. */
@Component
class SlipWork {

    private final WorkList work;
    private final Clock clock;

    SlipWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(SlipTold told) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        work.passOn(
                told.slip().subject(),
                told.acted(),
                told.owed().stream().map(owed -> item(told, owed, now)).toList());
    }

    private static WorkItem item(SlipTold told, SlipTold.Owed owed, OffsetDateTime now) {
        String link = "/slips/" + told.slip().value();
        return new WorkItem(
                UUID.randomUUID(),
                told.court(),
                owed.person(),
                "slip-" + owed.what(),
                told.slip().subject(),
                told.title(),
                "circulation.kind." + told.kind(),
                owed.dueOn(),
                link,
                owed.dueOn() == null ? null : link,
                owed.what().equals("read"),
                told.starter(),
                now,
                null);
    }
}

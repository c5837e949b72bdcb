package org.mingjing.court.insight.workbench;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.justice.hearings.events.HearingDuty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 开庭事项 A hearing is work of its clerk until it is over: to tell all who take part in time, then to enter how it went. */
@Component
class HearingWork {

    private final WorkList work;
    private final Clock clock;

    HearingWork(WorkList work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @EventListener
    void on(HearingDuty told) {
        work.passOn(
                told.hearing(),
                told.by().equals(told.clerk()) ? Set.of(told.clerk()) : Set.of(),
                told.duty() == null ? List.of() : List.of(item(told, told.duty())));
    }

    private WorkItem item(HearingDuty told, String duty) {
        String link = "/hearings/" + told.hearing().id();
        return WorkItem.owed(
                        told.court(),
                        told.clerk(),
                        duty,
                        told.hearing(),
                        told.title(),
                        "hearings.duty." + duty,
                        link,
                        OffsetDateTime.now(clock))
                .due(told.dueOn(), duty.equals("hearing-notify") ? link + "/ledger" : null);
    }
}

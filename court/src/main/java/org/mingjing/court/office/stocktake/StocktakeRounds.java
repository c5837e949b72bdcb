package org.mingjing.court.office.stocktake;

import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 催报时刻 After the start and every quarter of an hour of the working day and the evening. */
@Component
@ConditionalOnWebApplication
class StocktakeRounds {

    private final KeepStocktake keep;
    private final TaskScheduler scheduler;

    StocktakeRounds(KeepStocktake keep, TaskScheduler scheduler) {
        this.keep = keep;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(keep::bringUpToDate, scheduler.getClock().instant());
    }

    @Scheduled(cron = "0 1/15 8-22 * * *", zone = CourtTime.NAME)
    void everyQuarter() {
        keep.bringUpToDate();
    }
}

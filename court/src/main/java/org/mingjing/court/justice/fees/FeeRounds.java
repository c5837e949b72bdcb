package org.mingjing.court.justice.fees;

import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 催费时刻 After the start and after every midnight. */
@Component
@ConditionalOnWebApplication
class FeeRounds {

    private final KeepFees keep;
    private final TaskScheduler scheduler;

    FeeRounds(KeepFees keep, TaskScheduler scheduler) {
        this.keep = keep;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(keep::bringUpToDate, scheduler.getClock().instant());
    }

    /** 每日零时十五分 */
    @Scheduled(cron = "0 15 0 * * *", zone = CourtTime.NAME)
    void whenTheDayHasPassed() {
        keep.bringUpToDate();
    }
}

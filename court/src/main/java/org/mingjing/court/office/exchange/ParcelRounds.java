package org.mingjing.court.office.exchange;

import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 交换时刻 After the start and after every midnight. */
@Component
@ConditionalOnWebApplication
class ParcelRounds {

    private final KeepParcels keep;
    private final TaskScheduler scheduler;

    ParcelRounds(KeepParcels keep, TaskScheduler scheduler) {
        this.keep = keep;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(keep::bringUpToDate, scheduler.getClock().instant());
    }

    /** 每日零时二十五分 */
    @Scheduled(cron = "0 25 0 * * *", zone = CourtTime.NAME)
    void whenTheDayHasPassed() {
        keep.bringUpToDate();
    }
}

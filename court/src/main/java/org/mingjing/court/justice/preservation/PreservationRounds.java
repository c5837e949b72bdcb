package org.mingjing.court.justice.preservation;

import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 保全巡查时刻 After the start and after every midnight. */
@Component
@ConditionalOnWebApplication
class PreservationRounds {

    private final PreservationWatch watch;
    private final TaskScheduler scheduler;

    PreservationRounds(PreservationWatch watch, TaskScheduler scheduler) {
        this.watch = watch;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(watch::look, scheduler.getClock().instant());
    }

    /** 每日零时十五分 */
    @Scheduled(cron = "0 15 0 * * *", zone = CourtTime.NAME)
    void whenTheDayHasPassed() {
        watch.look();
    }
}

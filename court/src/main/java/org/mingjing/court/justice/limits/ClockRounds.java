package org.mingjing.court.justice.limits;

import org.mingjing.court.foundation.calendar.events.NoticeApplied;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 校时时刻 When the server holds its clocks against the day and the calendar: after the start, after midnight, after a notice.
 * Always beside whoever set it going: neither the first page nor the person who confirms a notice waits for every clock.
 */
@Component
@ConditionalOnWebApplication
class ClockRounds {

    private final KeepClocks keep;
    private final TaskScheduler scheduler;

    ClockRounds(KeepClocks keep, TaskScheduler scheduler) {
        this.keep = keep;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        atOnce();
    }

    /** 每日零时五分 The day has passed. */
    @Scheduled(cron = "0 5 0 * * *", zone = CourtTime.NAME)
    void whenTheDayHasPassed() {
        keep.bringUpToDate();
    }

    @TransactionalEventListener
    void whenTheCalendarChanged(NoticeApplied event) {
        atOnce();
    }

    private void atOnce() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(keep::bringUpToDate, scheduler.getClock().instant());
    }
}

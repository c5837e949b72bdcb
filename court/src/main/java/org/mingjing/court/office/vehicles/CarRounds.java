package org.mingjing.court.office.vehicles;

import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 车辆提醒时刻 After the start and after every midnight. */
@Component
@ConditionalOnWebApplication
class CarRounds {

    private final CarReminders reminders;
    private final TaskScheduler scheduler;

    CarRounds(CarReminders reminders, TaskScheduler scheduler) {
        this.reminders = reminders;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(
                reminders::bringUpToDate, scheduler.getClock().instant());
    }

    /** 每日零时二十五分 */
    @Scheduled(cron = "0 25 0 * * *", zone = CourtTime.NAME)
    void whenTheDayHasPassed() {
        reminders.bringUpToDate();
    }
}

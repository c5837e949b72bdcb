package org.mingjing.court.insight.radar;

import java.time.Duration;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 巡检时刻 After the start and after every midnight, when the clocks have been held against the day. */
@Component
@ConditionalOnWebApplication
class RadarRounds {

    private static final Duration AFTER_THE_CLOCKS = Duration.ofSeconds(5);

    private final Radar radar;
    private final TaskScheduler scheduler;

    RadarRounds(Radar radar, TaskScheduler scheduler) {
        this.radar = radar;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        // a failure is logged by the scheduler, and made good by the next run
        var _ = scheduler.schedule(radar::sweep, scheduler.getClock().instant().plus(AFTER_THE_CLOCKS));
    }

    /** 每日零时三十五分 */
    @Scheduled(cron = "0 35 0 * * *", zone = CourtTime.NAME)
    void whenTheDayHasPassed() {
        radar.sweep();
    }
}

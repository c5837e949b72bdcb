package org.mingjing.court.foundation.duties;

import java.util.List;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 巡查时刻 Every daily round, after the start and after every midnight. */
@Component
@ConditionalOnWebApplication
class MidnightRounds {

    private final List<DailyRound> rounds;
    private final TaskScheduler scheduler;

    MidnightRounds(List<DailyRound> rounds, TaskScheduler scheduler) {
        this.rounds = rounds;
        this.scheduler = scheduler;
    }

    /** 每日零时十五分 Each by itself: a failure is logged by the scheduler, stops no other, and is made good by the next run. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 15 0 * * *", zone = CourtTime.NAME)
    void begin() {
        for (DailyRound round : rounds) {
            var _ = scheduler.schedule(
                    round::bringUpToDate, scheduler.getClock().instant());
        }
    }
}

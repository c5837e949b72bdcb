package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.events.DeputyshipsChanged;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 代理起止 A deputyship begins and ends by the day alone: the work that waits is told anew, to the deputy or no longer. */
@Component
class KeepDeputies {

    /** Days that may have passed while the server stood still. */
    private static final int LOOK_BACK = 14;

    private final CourtBoundary boundary;
    private final Deputies deputies;
    private final Slips slips;
    private final SlipNews news;
    private final TaskScheduler scheduler;
    private final Clock clock;

    KeepDeputies(
            CourtBoundary boundary,
            Deputies deputies,
            Slips slips,
            SlipNews news,
            TaskScheduler scheduler,
            Clock clock) {
        this.boundary = boundary;
        this.deputies = deputies;
        this.slips = slips;
        this.news = news;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(DeputyshipsChanged changed) {
        slips.heldBy(changed.principals()).forEach(filed -> news.tell(filed, Set.of()));
    }

    /** Beside the start: the first page waits for nobody. */
    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        var _ = scheduler.schedule(this::bringUpToDate, scheduler.getClock().instant());
    }

    @Scheduled(cron = "0 6 0 * * *", zone = CourtTime.NAME)
    void bringUpToDate() {
        boundary.write(CourtScope.everyCourt(), () -> {
            LocalDate today = LocalDate.now(clock);
            Set<PersonId> principals = deputies.turning(today.minusDays(LOOK_BACK), today);
            on(new DeputyshipsChanged(principals));
            return principals.size();
        });
    }
}

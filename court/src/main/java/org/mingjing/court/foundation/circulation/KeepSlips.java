package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.events.DeputyshipsChanged;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 流转日常 What changes on slips though nobody moves them: deputies begin and end, the last day of a step comes and passes, what
 * was asked for is over, a subject is closed to somebody.
 */
@Component
class KeepSlips {

    /** Days that may have passed while the server stood still. */
    private static final int LOOK_BACK = 14;

    private final CourtBoundary boundary;
    private final Deputies deputies;
    private final Slips slips;
    private final SlipDesk desk;
    private final SlipNews news;
    private final TaskScheduler scheduler;
    private final Clock clock;

    KeepSlips(
            CourtBoundary boundary,
            Deputies deputies,
            Slips slips,
            SlipDesk desk,
            SlipNews news,
            TaskScheduler scheduler,
            Clock clock) {
        this.boundary = boundary;
        this.deputies = deputies;
        this.slips = slips;
        this.desk = desk;
        this.news = news;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(DeputyshipsChanged changed) {
        slips.heldBy(changed.principals()).forEach(filed -> news.tell(filed, Set.of()));
    }

    @EventListener
    void on(SubjectsNarrowed narrowed) {
        slips.about(narrowed.subjects()).forEach(filed -> {
            news.tell(filed, Set.of());
            news.withhold(filed);
        });
    }

    /** Beside the start: the first page waits for nobody. */
    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        var _ = scheduler.schedule(this::bringUpToDate, scheduler.getClock().instant());
    }

    @Scheduled(cron = "0 6 0 * * *", zone = CourtTime.NAME)
    void bringUpToDate() {
        LocalDate today = LocalDate.now(clock);
        boundary.write(CourtScope.everyCourt(), () -> {
            slips.unended().forEach(desk::expireWhenOver);
            Map<SlipId, FiledSlip> changed = new LinkedHashMap<>();
            slips.heldBy(deputies.turning(today.minusDays(LOOK_BACK), today))
                    .forEach(filed -> changed.put(filed.id(), filed));
            slips.dueBetween(today.minusDays(LOOK_BACK), today.minusDays(1))
                    .forEach(filed -> changed.put(filed.id(), filed));
            changed.values().forEach(filed -> news.tell(filed, Set.of()));
            slips.dueBetween(today, today).forEach(news::remind);
            return changed.size();
        });
    }
}

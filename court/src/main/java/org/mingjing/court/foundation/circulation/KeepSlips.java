package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.events.DeputyshipsChanged;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.kernel.CourtTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(KeepSlips.class);

    /** Days that may have passed while the server stood still. */
    private static final int LOOK_BACK = 14;

    private final CourtBoundary boundary;
    private final Deputies deputies;
    private final Slips slips;
    private final SlipDesk desk;
    private final SlipNews news;
    private final RequestKinds kinds;
    private final TaskScheduler scheduler;
    private final Clock clock;

    KeepSlips(
            CourtBoundary boundary,
            Deputies deputies,
            Slips slips,
            SlipDesk desk,
            SlipNews news,
            RequestKinds kinds,
            TaskScheduler scheduler,
            Clock clock) {
        this.boundary = boundary;
        this.deputies = deputies;
        this.slips = slips;
        this.desk = desk;
        this.news = news;
        this.kinds = kinds;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(DeputyshipsChanged changed) {
        slips.heldBy(changed.principals()).forEach(this::tellAnew);
    }

    @EventListener
    void on(SubjectsNarrowed narrowed) {
        slips.about(narrowed.subjects()).forEach(id -> tellAnew(id).ifPresent(news::withhold));
    }

    /** With its row held: who owes what is told as it stands, not as it stood when it was looked for. */
    private Optional<FiledSlip> tellAnew(SlipId id) {
        return slips.findToMove(id).map(filed -> {
            String title = kinds.of(filed).title(filed.subject());
            FiledSlip now = title == null ? filed : filed.named(title);
            if (!now.equals(filed)) {
                slips.update(now, filed.slip());
            }
            news.tell(now, Set.of());
            return now;
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
        each(slips::unended, desk::expireWhenOver);
        each(() -> slips.heldBy(deputies.turning(today.minusDays(LOOK_BACK), today)), this::tellAnew);
        each(() -> slips.dueBetween(today.minusDays(LOOK_BACK), today.minusDays(1)), this::tellAnew);
        each(() -> slips.dueBetween(today, today), id -> slips.find(id).ifPresent(news::remind));
    }

    /** Each slip in a transaction of its own: one that fails keeps no other back, and none is held longer than its own turn. */
    private void each(Supplier<List<SlipId>> found, Consumer<SlipId> work) {
        for (SlipId id : boundary.read(CourtScope.everyCourt(), found)) {
            try {
                boundary.write(CourtScope.everyCourt(), () -> {
                    work.accept(id);
                    return id;
                });
            } catch (RuntimeException e) {
                LOG.error("slip {} could not be kept up to date", id.value(), e);
            }
        }
    }
}

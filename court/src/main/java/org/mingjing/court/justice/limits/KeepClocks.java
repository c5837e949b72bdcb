package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * 每日校时 Holds open clocks against today and against the calendar in force: a running exclusion counts one day more, a new
 * notice moves last days. Safe to run at any time and as often as one likes; a stop in between is made good by the next run.
 */
@Service
public class KeepClocks {

    private static final Logger LOG = LoggerFactory.getLogger(KeepClocks.class);
    private static final int BATCH = 1_000;

    private final DSLContext database;
    private final CourtBoundary boundary;
    private final Clocks clocks;
    private final CourtCalendars calendars;
    private final ClockNews news;
    private final Reminders reminders;
    private final Clock clock;
    private final ReentrantLock running = new ReentrantLock();

    KeepClocks(
            DSLContext database,
            CourtBoundary boundary,
            Clocks clocks,
            CourtCalendars calendars,
            ClockNews news,
            Reminders reminders,
            Clock clock) {
        this.database = database;
        this.boundary = boundary;
        this.clocks = clocks;
        this.calendars = calendars;
        this.news = news;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** One run at a time; answers how many due dates moved. */
    public int bringUpToDate() {
        running.lock();
        try {
            int moved = 0;
            for (CourtId court : boundary.read(CourtScope.everyCourt(), this::courtsWithOpenClocks)) {
                moved += keep(
                        court,
                        "calendar",
                        calendar -> CLOCK.CALENDAR_VERSION.ne(calendar.version().id()));
                moved += keep(
                        court,
                        "day",
                        calendar -> CLOCK.STATE
                                .eq(ClockMark.STOPPED.word())
                                .and(CLOCK.RECKONED_ON.lt(LocalDate.now(clock))));
            }
            boundary.write(CourtScope.everyCourt(), () -> reminders.raise(LocalDate.now(clock)));
            return moved;
        } finally {
            running.unlock();
        }
    }

    private List<CourtId> courtsWithOpenClocks() {
        return database.selectDistinct(CLOCK.COURT).from(CLOCK).where(open()).fetch(row -> new CourtId(row.value1()));
    }

    /** What is stale now is written anew, so that the next batch is another one. */
    private int keep(CourtId court, String cause, Function<WorkingCalendar, Condition> stale) {
        int moved = 0;
        Progress progress;
        do {
            progress = boundary.write(CourtScope.of(court), () -> keepSome(court, cause, stale));
            moved += progress.moved();
        } while (progress.looked() == BATCH);
        return moved;
    }

    private Progress keepSome(CourtId court, String cause, Function<WorkingCalendar, Condition> which) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = calendars.of(court);
        List<LiveClock> stale =
                clocks.selectToChange(CLOCK.COURT.eq(court.value()).and(open()).and(which.apply(calendar)), BATCH);
        Map<LiveClock, Reckoned> moved = new LinkedHashMap<>();
        List<ClockId> held = new ArrayList<>();
        List<String> unreckoned = new ArrayList<>();
        for (LiveClock one : stale) {
            Decision<Reckoned> decision = Reckoned.of(one.facts().orElseThrow(), calendar, today, one.endedOn());
            switch (decision) {
                case Decision.Granted<Reckoned>(Reckoned result) when shows(one, result) -> held.add(one.id());
                case Decision.Granted<Reckoned>(Reckoned result) -> moved.put(one, result);
                case Decision.Refused<Reckoned> refused -> {
                    unreckoned.add(one.id().value() + " " + refused.code() + " " + refused.citation());
                    held.add(one.id());
                }
            }
        }
        if (!unreckoned.isEmpty()) {
            LOG.error(
                    "{} clocks of {} cannot be reckoned, their dates stay: {}",
                    unreckoned.size(),
                    court.value(),
                    unreckoned);
        }
        clocks.held(held, calendar.version().id(), today);
        clocks.reckon(moved, null, cause, null);
        news.moved(moved);
        return new Progress(stale.size(), moved.size());
    }

    private static boolean shows(LiveClock one, Reckoned result) {
        return Objects.equals(result.dueOn(), one.dueOn())
                && result.provisional() == one.provisional()
                && result.mark() == one.mark();
    }

    private static Condition open() {
        return CLOCK.STATE.in(ClockMark.RUNNING.word(), ClockMark.STOPPED.word());
    }

    private record Progress(int looked, int moved) {}
}

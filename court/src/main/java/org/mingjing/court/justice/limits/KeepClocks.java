package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.calendar.events.NoticeApplied;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.MainClock;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 每日校时 Holds open clocks against today and against the calendar in force: a running exclusion counts one day more, a new
 * notice moves last days. Safe to run at any time and as often as one likes; a stop in between is made good by the next run.
 */
@Service
public class KeepClocks {

    private static final int BATCH = 1_000;

    private final DSLContext database;
    private final CourtBoundary boundary;
    private final Clocks clocks;
    private final CourtCalendars calendars;
    private final CaseDiary diary;
    private final ClockNews news;
    private final Reminders reminders;
    private final Clock clock;

    KeepClocks(
            DSLContext database,
            CourtBoundary boundary,
            Clocks clocks,
            CourtCalendars calendars,
            CaseDiary diary,
            ClockNews news,
            Reminders reminders,
            Clock clock) {
        this.database = database;
        this.boundary = boundary;
        this.clocks = clocks;
        this.calendars = calendars;
        this.diary = diary;
        this.news = news;
        this.reminders = reminders;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenStarted() {
        bringUpToDate();
    }

    /** 每日零时五分 The day has passed. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    void whenTheDayHasPassed() {
        bringUpToDate();
    }

    /** Outside the transaction that has just ended: every batch here is one of its own. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @TransactionalEventListener
    public void whenTheCalendarChanged(NoticeApplied event) {
        bringUpToDate(one -> "calendar");
    }

    /** Answers how many due dates moved. */
    public int bringUpToDate() {
        return bringUpToDate(one -> one.mark() == ClockMark.STOPPED ? "day" : "calendar");
    }

    private int bringUpToDate(Function<LiveClock, String> cause) {
        int moved = 0;
        for (CourtId court : boundary.read(CourtScope.everyCourt(), this::courtsWithOpenClocks)) {
            int batch;
            do {
                Progress progress = boundary.write(CourtScope.of(court), () -> keep(court, cause));
                moved += progress.moved();
                batch = progress.looked();
            } while (batch == BATCH);
        }
        boundary.write(CourtScope.everyCourt(), () -> reminders.raise(LocalDate.now(clock)));
        return moved;
    }

    private List<CourtId> courtsWithOpenClocks() {
        return database.selectDistinct(CLOCK.COURT).from(CLOCK).where(open()).fetch(row -> new CourtId(row.value1()));
    }

    private Progress keep(CourtId court, Function<LiveClock, String> cause) {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar calendar = calendars.of(court);
        List<LiveClock> stale = clocks.selectSome(
                CLOCK.COURT
                        .eq(court.value())
                        .and(open())
                        .and(CLOCK.CALENDAR_VERSION
                                .ne(calendar.version().id())
                                .or(CLOCK.STATE.eq(ClockMark.STOPPED.word()).and(CLOCK.RECKONED_ON.lt(today)))),
                BATCH);
        Map<LiveClock, Reckoned> moved = new LinkedHashMap<>();
        List<ClockId> held = new ArrayList<>();
        for (LiveClock one : stale) {
            Decision<Reckoned> decision = Reckoned.of(one.facts().orElseThrow(), calendar, today, one.endedOn());
            if (decision instanceof Decision.Granted<Reckoned>(Reckoned result)
                    && (!Objects.equals(result.dueOn(), one.dueOn()) || result.provisional() != one.provisional())) {
                moved.put(one, result);
            } else {
                held.add(one.id());
            }
        }
        clocks.held(held, calendar.version().id(), today);
        moved.forEach((one, result) -> clocks.reckon(one, result, one.endedOn(), cause.apply(one), null));
        diary.markClocks(moved.entrySet().stream()
                .filter(one -> one.getKey().main())
                .map(one -> new MainClock(
                        one.getKey().caseId(),
                        one.getValue().dueOn(),
                        one.getValue().mark()))
                .toList());
        news.moved(moved);
        return new Progress(stale.size(), moved.size());
    }

    private static Condition open() {
        return CLOCK.STATE.in(ClockMark.RUNNING.word(), ClockMark.STOPPED.word());
    }

    private record Progress(int looked, int moved) {}
}

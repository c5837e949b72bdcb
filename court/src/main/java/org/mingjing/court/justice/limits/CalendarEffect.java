package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.TimeLimit;
import org.mingjing.law.limits.TimeLimits;
import org.springframework.stereotype.Component;

/**
 * 日历影响 What a notice would do before it is applied: which open clocks move, which become overdue, which clocks that have
 * ended were counted otherwise than it says. Nothing is written. Called inside the boundary of the courts it is asked for.
 */
@Component
public class CalendarEffect {

    private static final int BATCH = 2_000;

    private final Clocks clocks;
    private final CourtCalendars calendars;

    CalendarEffect(Clocks clocks, CourtCalendars calendars) {
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /**
     * Holds every clock that may be touched against the calendar with and without the notice.
     *
     * @param court whose calendar shows the changed days
     */
    public Effect of(CalendarNotice notice, CourtId court, LocalDate today) {
        CourtId local = notice.court();
        CourtId shown = local == null ? court : local;
        ChangedDays changed = ChangedDays.between(calendars.of(shown), calendars.supposing(notice, shown), notice);
        IdentityHashMap<WorkingCalendar, WorkingCalendar> supposed = new IdentityHashMap<>();
        Map<CourtId, WorkingCalendar> now = new HashMap<>();
        Function<CourtId, WorkingCalendar> before = one -> now.computeIfAbsent(one, calendars::of);
        Function<CourtId, WorkingCalendar> after =
                one -> supposed.computeIfAbsent(before.apply(one), calendar -> calendars.supposing(notice, one));
        Condition where = local == null ? CLOCK.ID.isNotNull() : CLOCK.COURT.eq(local.value());
        CalendarTally open = new CalendarTally(before, after, today);
        clocks.each(where.and(CLOCK.STATE.in(ClockMark.OPEN)), BATCH, open::add);
        CalendarTally past = new CalendarTally(before, after, today);
        if (!changed.days().isEmpty()) {
            clocks.each(where.and(CLOCK.ENDED_ON.isNotNull()).and(touched(changed)), BATCH, past::add);
        }
        return new Effect(changed, open.looked(), open.settled(), open.moves(), past.moves());
    }

    /** Near the changed days, or counted in working days across them. */
    private static Condition touched(ChangedDays changed) {
        List<String> inWorkingDays = TimeLimits.all().stream()
                .filter(CalendarEffect::countsWorkingDays)
                .map(TimeLimit::id)
                .toList();
        return CLOCK.DUE_ON
                .between(changed.from(), changed.to())
                .or(CLOCK.LIMIT_ID
                        .in(inWorkingDays)
                        .and(CLOCK.DUE_ON.ge(changed.from()))
                        .and(CLOCK.START_ON.le(changed.to())));
    }

    private static boolean countsWorkingDays(TimeLimit limit) {
        return limit.isCounted()
                && limit.base().readings().stream()
                        .anyMatch(reading -> reading.value().workingDays() > 0);
    }

    /**
     * 影响
     *
     * @param days what changes in the calendar itself
     * @param open how many open clocks were looked at
     * @param settled of them, whose date was provisional and is so no longer
     * @param moving open clocks whose date moves, first due first
     * @param past ended clocks whose last day would have been another
     */
    @Term("日历影响")
    public record Effect(ChangedDays days, int open, int settled, List<DateMove> moving, List<DateMove> past) {

        /** Those that only the change makes overdue. */
        public List<DateMove> becomingOverdue(LocalDate today) {
            return moving.stream().filter(move -> move.becomesOverdue(today)).toList();
        }

        /** Ended clocks for which in time turns to late, or late to in time. */
        public List<DateMove> turning() {
            return past.stream().filter(DateMove::turnsTheAnswer).toList();
        }
    }
}

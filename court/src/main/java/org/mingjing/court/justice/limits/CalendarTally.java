package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockColumns;
import org.mingjing.law.limits.ClockFacts;

/** 日历对照 Reckons clocks with the calendar of now and with the other one, batch by batch, and keeps what differs. */
final class CalendarTally {

    private static final Comparator<DateMove> BY_DATE = Comparator.comparing(DateMove::after)
            .thenComparing(DateMove::before)
            .thenComparing(move -> move.clock().value());

    private final Function<CourtId, WorkingCalendar> before;
    private final Function<CourtId, WorkingCalendar> after;
    private final LocalDate today;
    private final List<DateMove> moves = new ArrayList<>();
    private int looked;
    private int settled;

    CalendarTally(
            Function<CourtId, WorkingCalendar> before, Function<CourtId, WorkingCalendar> after, LocalDate today) {
        this.before = before;
        this.after = after;
        this.today = today;
    }

    void add(List<LiveClock> batch) {
        List<LiveClock> counted = new ArrayList<>();
        List<ClockFacts> facts = new ArrayList<>();
        for (LiveClock clock : batch) {
            clock.facts().ifPresent(known -> {
                counted.add(clock);
                facts.add(known);
            });
        }
        ClockColumns columns = ClockColumns.of(facts);
        int[] was = new int[counted.size()];
        int[] is = new int[counted.size()];
        for (int row = 0; row < was.length; row++) {
            LiveClock clock = counted.get(row);
            LocalDate upTo = clock.countedUpTo(today);
            columns.dues(before.apply(clock.court()), upTo, was, row, row + 1);
            columns.dues(after.apply(clock.court()), upTo, is, row, row + 1);
            compare(clock, was[row], is[row]);
        }
        looked += batch.size();
    }

    private void compare(LiveClock clock, int was, int is) {
        if (was == ClockColumns.NO_DUE || is == ClockColumns.NO_DUE) {
            return;
        }
        LocalDate dayBefore = LocalDate.ofEpochDay(was);
        LocalDate dayAfter = LocalDate.ofEpochDay(is);
        if (was != is) {
            moves.add(new DateMove(
                    clock.id(), clock.caseId(), clock.court(), clock.limitId(), dayBefore, dayAfter, clock.endedOn()));
        }
        boolean provisional = before.apply(clock.court()).isProvisional(dayBefore);
        if (!clock.custody() && provisional && !after.apply(clock.court()).isProvisional(dayAfter)) {
            settled++;
        }
    }

    /** How many clocks were held against both calendars. */
    int looked() {
        return looked;
    }

    /** How many dates were provisional and are so no longer. */
    int settled() {
        return settled;
    }

    /** What differs, first due first. */
    List<DateMove> moves() {
        return moves.stream().sorted(BY_DATE).toList();
    }
}

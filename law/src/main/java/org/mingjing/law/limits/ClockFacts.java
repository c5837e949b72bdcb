package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 审限事实 All that a due date is computed from, besides the calendar.
 *
 * @param limit id of the time limit the clock started under
 * @param start day of filing, acceptance or service; it is not counted itself
 * @param custody true when the accused is in custody: the last day then does not move (刑诉法 105)
 * @param events in any order
 */
@Term("审限事实")
public record ClockFacts(String limit, LocalDate start, boolean custody, List<ClockEvent> events) {
    public ClockFacts {
        events = List.copyOf(events);
    }

    public static ClockFacts of(String limit, LocalDate start) {
        return new ClockFacts(limit, start, false, List.of());
    }

    /** These facts and one event more: the preview of a change. */
    public ClockFacts with(ClockEvent event) {
        List<ClockEvent> all = new java.util.ArrayList<>(events);
        all.add(event);
        return new ClockFacts(limit, start, custody, all);
    }
}

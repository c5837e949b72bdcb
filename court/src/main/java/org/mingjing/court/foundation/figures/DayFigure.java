package org.mingjing.court.foundation.figures;

import java.util.List;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.Term;

/**
 * 当日数据项 One figure of the day with all that was counted for it, of all divisions.
 *
 * @param order its place among the figures
 * @param kind word; the message {@code figures.<kind>} names it
 */
@Term("当日数据项")
public record DayFigure(int order, String kind, List<DayEntry> entries) {
    public DayFigure {
        entries = List.copyOf(entries);
    }

    public List<DayEntry> of(DivisionId division) {
        return entries.stream().filter(one -> one.division().equals(division)).toList();
    }
}

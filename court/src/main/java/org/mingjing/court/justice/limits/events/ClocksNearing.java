package org.mingjing.court.justice.limits.events;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Term;

/** 一批审限将届满 Clocks reached a level of reminder on this day; told together. */
@Term("一批审限将届满")
public record ClocksNearing(LocalDate on, List<ClockNearing> clocks) {
    public ClocksNearing {
        clocks = List.copyOf(clocks);
    }
}

package org.mingjing.court.justice.limits.events;

import java.util.List;
import org.mingjing.kernel.Term;

/** 一批审限已计算 Clocks were opened or moved; told together so that a whole docket is told at once. */
@Term("一批审限已计算")
public record ClocksReckoned(List<ClockTold> clocks) {
    public ClocksReckoned {
        clocks = List.copyOf(clocks);
    }
}

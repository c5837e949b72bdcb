package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.panel.AssessorDraw;
import org.mingjing.law.panel.SeatBar;

/**
 * 抽取记录 A draw as it was made, to be repeated by anybody who may see the case.
 *
 * @param leftOut who could not be drawn, and why
 */
@Term("抽取记录")
public record KeptDraw(
        UUID id, LocalDate drawnOn, LocalDate hearingOn, AssessorDraw draw, Map<String, SeatBar> leftOut, PersonId by) {
    public KeptDraw {
        leftOut = Map.copyOf(leftOut);
    }

    /** 重演 Drawn again from the same list with the same nonce: the same order, or somebody has tampered with it. */
    public boolean repeats() {
        return AssessorDraw.of(draw.nonce(), new java.util.HashSet<>(draw.order()))
                .equals(draw);
    }

    List<String> order() {
        return draw.order();
    }
}

package org.mingjing.law.panel;

import java.util.List;
import java.util.Set;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;

/** 组庭事实 What the law asks before a panel is fixed. */
@Term("组庭事实")
public record PanelFacts(
        CaseCategory category,
        Procedure procedure,
        TrialInstance instance,
        CourtLevel level,
        Set<PanelTrait> traits,
        List<PanelSeat> seats) {
    public PanelFacts {
        traits = Set.copyOf(traits);
        seats = List.copyOf(seats);
    }

    /** How many sit as this. */
    public int count(SeatKind kind) {
        return (int) seats.stream().filter(seat -> seat.kind() == kind).count();
    }
}

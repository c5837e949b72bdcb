package org.mingjing.court.justice.limits;

import java.util.Set;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 审限表范围 Whose clocks a sheet counts.
 *
 * @param divisions empty: the whole court
 * @param hidden cases that the reader must not meet
 */
@Term("审限表范围")
public record SheetScope(CourtId court, Set<DivisionId> divisions, Set<CaseId> hidden) {

    public SheetScope {
        divisions = Set.copyOf(divisions);
        hidden = Set.copyOf(hidden);
    }

    public static SheetScope of(CourtId court) {
        return new SheetScope(court, Set.of(), Set.of());
    }
}

package org.mingjing.court.justice.limits;

import java.util.Set;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 审限表范围 Whose clocks a sheet counts.
 *
 * @param wholeCourt every division and what stands in none; else only the divisions named, and none when none is named
 * @param hidden cases that the reader must not meet
 */
@Term("审限表范围")
public record SheetScope(CourtId court, boolean wholeCourt, Set<DivisionId> divisions, Set<CaseId> hidden) {

    public SheetScope {
        divisions = Set.copyOf(divisions);
        hidden = Set.copyOf(hidden);
    }

    /** Within this scope, one division. */
    public SheetScope narrowedTo(DivisionId division) {
        return new SheetScope(court, false, Set.of(division), hidden);
    }

    public static SheetScope of(CourtId court) {
        return new SheetScope(court, true, Set.of(), Set.of());
    }
}

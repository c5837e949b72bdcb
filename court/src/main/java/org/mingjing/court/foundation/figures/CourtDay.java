package org.mingjing.court.foundation.figures;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 法院一日 A day of a court, as one reader looks at it.
 *
 * @param divisions of whoever works in the court today
 */
@Term("法院一日")
public record CourtDay(CourtId court, LocalDate day, Actor reader, Map<PersonId, DivisionId> divisions) {
    public CourtDay {
        divisions = Map.copyOf(divisions);
    }

    public @Nullable DivisionId divisionOf(@Nullable PersonId person) {
        return person == null ? null : divisions.get(person);
    }
}

package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 组成合议庭 It has happened; told in the transaction that made it so.
 *
 * @param judges of the panel, the presiding judge first
 */
@Term("合议庭已组成")
public record PanelSeated(CaseId id, CourtId court, List<PersonId> judges, LocalDate on) {
    public PanelSeated {
        judges = List.copyOf(judges);
    }
}

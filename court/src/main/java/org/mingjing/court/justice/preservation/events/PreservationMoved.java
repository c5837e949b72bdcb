package org.mingjing.court.justice.preservation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 保全已动 All that is owed on an application or on a measure from now on.
 *
 * @param subject the application or the measure
 * @param by who acted; null: the system, or a day that passed
 */
@Term("保全已动")
public record PreservationMoved(
        SubjectRef subject,
        CaseId caseId,
        CourtId court,
        String title,
        @Nullable PersonId by,
        String link,
        List<Duty> duties) {

    public PreservationMoved {
        duties = List.copyOf(duties);
    }

    /**
     * 待办 One thing owed.
     *
     * @param kind e.g. {@code preservation-rule}
     * @param reason message key
     * @param explainedAt the page of the date's reasons
     */
    @Term("保全待办")
    public record Duty(
            String kind,
            Set<PersonId> holders,
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {

        public Duty {
            holders = Set.copyOf(holders);
        }
    }
}

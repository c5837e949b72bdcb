package org.mingjing.court.justice.serving.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 送达已动 A service is owed, underway, on public notice or done, or others owe it now.
 *
 * @param holders who owes it
 * @param by who acted; null: the system
 * @param duty {@code serving-send}, {@code serving-await} or {@code serving-close}; null: it is served
 * @param reason message key
 */
@Term("送达已动")
public record ServiceMoved(
        SubjectRef service,
        CaseId caseId,
        CourtId court,
        String title,
        Set<PersonId> holders,
        @Nullable PersonId by,
        @Nullable String duty,
        String reason,
        @Nullable LocalDate dueOn) {

    public ServiceMoved {
        holders = Set.copyOf(holders);
    }
}

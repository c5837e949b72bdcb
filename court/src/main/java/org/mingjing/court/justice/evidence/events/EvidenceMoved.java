package org.mingjing.court.justice.evidence.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 举证已动 A piece of evidence or a request is owed something, or nothing any more.
 *
 * @param duty {@code evidence-late}, {@code evidence-decide}, {@code evidence-appraise} or {@code evidence-report}; null: nothing
 * @param reason message key
 * @param explainedAt the page of the date's reasons
 * @param by who acted; null: the system
 */
@Term("举证已动")
public record EvidenceMoved(
        SubjectRef subject,
        CaseId caseId,
        CourtId court,
        String title,
        Set<PersonId> holders,
        @Nullable PersonId by,
        @Nullable String duty,
        String reason,
        @Nullable LocalDate dueOn,
        @Nullable String explainedAt) {

    public EvidenceMoved {
        holders = Set.copyOf(holders);
    }
}

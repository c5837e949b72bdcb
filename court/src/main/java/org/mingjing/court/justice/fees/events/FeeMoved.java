package org.mingjing.court.justice.fees.events;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 费用已动 A fee was charged, told, paid, forgiven or fell overdue; or a case is to be settled.
 *
 * @param fee one charge, or the fees of the whole case
 * @param holders who owes the next step
 * @param by who acted; null: the system
 * @param duty e.g. {@code fee-await}; null: nothing is owed any more
 * @param explained the page of the date's reasons; null without a date
 */
@Term("费用已动")
public record FeeMoved(
        SubjectRef fee,
        CaseId caseId,
        CourtId court,
        String title,
        Set<PersonId> holders,
        @Nullable PersonId by,
        @Nullable String duty,
        @Nullable LocalDate dueOn,
        String link,
        @Nullable String explained) {

    public FeeMoved {
        holders = Set.copyOf(holders);
    }
}

package org.mingjing.court.justice.triage.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.FourCategories;

/**
 * 分流已定 It was decided in which procedure and by whom a case is heard; told in the transaction that made it so.
 *
 * @param team 速裁团队 to which it is sent; null: to none
 * @param categories 四类案件 that the facts told put the case into
 */
@Term("分流已定")
public record CaseSorted(
        CaseId id,
        CourtId court,
        Procedure procedure,
        Formation formation,
        @Nullable TeamId team,
        List<FourCategories> categories,
        LocalDate on,
        PersonId by) {

    public CaseSorted {
        categories = List.copyOf(categories);
    }
}

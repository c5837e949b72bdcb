package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 新人案关系 */
@Term("新人案关系")
public record NewRelation(
        PersonId person,
        CaseRelation relation,
        LocalDate since,
        @Nullable LocalDate until) {}

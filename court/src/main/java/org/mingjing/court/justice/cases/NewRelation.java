package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 新人案关系 */
public record NewRelation(
        PersonId person,
        CaseRelation relation,
        LocalDate since,
        @Nullable LocalDate until) {}

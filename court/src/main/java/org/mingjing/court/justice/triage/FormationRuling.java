package org.mingjing.court.justice.triage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.triage.TriageFact;

/**
 * 审判组织裁定
 *
 * @param ground null: the objection was dismissed
 * @param party empty: of the court's own motion
 */
@Term("审判组织裁定")
public record FormationRuling(
        @Nullable TriageFact ground,
        String party,
        @Nullable LocalDate raisedOn,
        String reasons,
        LocalDate ruledOn,
        LocalDate toldOn,
        PersonId by) {}

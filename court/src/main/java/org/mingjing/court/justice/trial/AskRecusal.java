package org.mingjing.court.justice.trial;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.panel.RecusalGround;

/**
 * 提出回避申请
 *
 * @param person null: an assessor
 * @param askedBy the party's name; empty: the person himself
 * @param proof whether proof was brought (刑诉解释 33)
 */
@Term("提出回避申请")
public record AskRecusal(
        Origin origin,
        CourtId court,
        CaseId caseId,
        @Nullable PersonId person,
        @Nullable AssessorId assessor,
        String askedBy,
        RecusalGround ground,
        String reasons,
        boolean proof)
        implements Command {

    /** The longest statement of reasons. */
    public static final int LONGEST = 1_000;

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

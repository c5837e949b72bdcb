package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.panel.RecusalDecider;
import org.mingjing.law.panel.RecusalGround;
import org.mingjing.law.panel.RecusalTarget;

/**
 * 回避申请 A party's, or the person's own.
 *
 * @param person whose recusal is asked for; null: an assessor's
 * @param askedBy the party's name; empty: the person himself
 * @param decideBy null: the criminal procedure names no days
 * @param reviewOn 申请复议之日
 */
@Term("回避申请")
public record RecusalRequest(
        UUID id,
        CourtId court,
        CaseId caseId,
        @Nullable PersonId person,
        @Nullable AssessorId assessor,
        RecusalTarget target,
        RecusalDecider decider,
        String askedBy,
        RecusalGround ground,
        String reasons,
        LocalDate askedOn,
        PersonId recordedBy,
        RecusalState state,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate decidedOn,
        @Nullable PersonId decidedBy,
        String decision,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate reviewedOn,
        String review,
        int revision) {

    /** What the work list and the record call it. */
    public SubjectRef subject() {
        return new SubjectRef("recusal", id.toString());
    }

    /** By when it is decided as it stands. */
    public @Nullable LocalDate due() {
        return switch (state) {
            case WAITING -> decideBy;
            case REVIEW -> reviewBy;
            default -> null;
        };
    }
}

package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 答复审限异议 With reasons, by one who has no part in the case; it does not change the clock. */
@Term("答复审限异议")
public record AnswerObjection(
        Origin origin, CourtId court, CaseId caseId, ObjectionId objection, int revision, boolean upheld, String words)
        implements Command {

    public AnswerObjection {
        words = words.strip();
    }

    @Override
    public SubjectRef subject() {
        return objection.subject();
    }
}

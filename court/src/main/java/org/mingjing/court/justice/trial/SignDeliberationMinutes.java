package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 签署评议笔录 By each member for himself; an assessor's signature on paper is noted by the clerk. */
@Term("签署评议笔录")
public record SignDeliberationMinutes(
        Origin origin, CourtId court, CaseId caseId, UUID deliberation, int version, int speaker) implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

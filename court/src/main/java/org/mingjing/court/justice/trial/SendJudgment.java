package org.mingjing.court.justice.trial;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 发送判决书 It went out to the parties on the day of the origin. */
@Term("发送判决书")
public record SendJudgment(Origin origin, CourtId court, CaseId caseId, int revision) implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

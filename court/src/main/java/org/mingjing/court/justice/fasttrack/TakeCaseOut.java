package org.mingjing.court.justice.fasttrack;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 转出速裁团队 A case leaves the team; the judge it has stays its judge, one without waits for the draw of the division. */
@Term("转出速裁团队")
public record TakeCaseOut(Origin origin, CourtId court, CaseId id, String reason) implements Command {

    public TakeCaseOut {
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

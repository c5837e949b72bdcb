package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 决定回避申请 The first decision, or the one upon review. */
@Term("决定回避申请")
public record DecideRecusal(
        Origin origin, CourtId court, CaseId caseId, UUID request, int revision, boolean granted, String reasons)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

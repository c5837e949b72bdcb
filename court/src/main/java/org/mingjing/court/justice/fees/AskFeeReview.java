package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 登记费用复核申请 Received on the day of the origin. */
@Term("登记费用复核申请")
public record AskFeeReview(Origin origin, CourtId court, CaseId caseId, String party, String reasons)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

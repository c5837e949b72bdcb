package org.mingjing.court.justice.fees;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 作出费用复核决定 Changed: the fees are settled anew. */
@Term("作出费用复核决定")
public record DecideFeeReview(Origin origin, CourtId court, CaseId caseId, UUID review, boolean changed, String words)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

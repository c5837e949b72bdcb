package org.mingjing.court.justice.fees;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 冲正交费 A payment was entered by mistake. */
@Term("冲正交费")
public record ReverseFee(
        Origin origin, CourtId court, CaseId caseId, ChargeId charge, int revision, UUID entry, String reason)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

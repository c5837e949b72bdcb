package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 登记交费通知 The notice reached the payer on the day of the origin. */
@Term("登记交费通知")
public record TellFee(Origin origin, CourtId court, CaseId caseId, ChargeId charge, int revision) implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 确定费用数额 Within the bounds of the law, by the province or by the court. */
@Term("确定费用数额")
public record SetFee(Origin origin, CourtId court, CaseId caseId, ChargeId charge, int revision, Money amount)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

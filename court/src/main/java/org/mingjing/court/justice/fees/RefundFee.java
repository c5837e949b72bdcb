package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 退还诉讼费用 Approved by somebody other than whoever settled.
 *
 * @param no of the settlement the person saw
 */
@Term("退还诉讼费用")
public record RefundFee(Origin origin, CourtId court, CaseId caseId, int no, String party, Money amount, String voucher)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

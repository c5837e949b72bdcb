package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeFacts;

/**
 * 开立应交费用 A fee falls to a payer; its amount follows from the law.
 *
 * @param facts accepted on the day of the origin
 */
@Term("开立应交费用")
public record ChargeFee(Origin origin, CourtId court, CaseId caseId, FeeFacts facts, Advance advance, String payer)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

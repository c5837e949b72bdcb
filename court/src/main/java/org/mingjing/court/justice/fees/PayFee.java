package org.mingjing.court.justice.fees;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 登记交费 Money came in on the day of the origin.
 *
 * @param revision as the person saw the charge
 * @param receipt 票据号
 */
@Term("登记交费")
public record PayFee(
        Origin origin,
        CourtId court,
        CaseId caseId,
        ChargeId charge,
        int revision,
        Money amount,
        PayMeans means,
        String receipt,
        String payer)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

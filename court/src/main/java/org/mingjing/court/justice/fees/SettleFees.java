package org.mingjing.court.justice.fees;

import java.util.SequencedMap;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeEnd;

/**
 * 结算诉讼费用 As the instrument that took effect says; the day of the origin is the day of effect.
 *
 * @param no how many settlements the person saw
 */
@Term("结算诉讼费用")
public record SettleFees(
        Origin origin, CourtId court, CaseId caseId, int no, FeeEnd end, SequencedMap<String, Money> borne)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

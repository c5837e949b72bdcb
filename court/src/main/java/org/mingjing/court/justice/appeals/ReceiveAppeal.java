package org.mingjing.court.justice.appeals;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 收到上诉状 At the first court, or straight at the upper one; its day is the day of the origin.
 *
 * @param court of the first instance
 * @param appellants parties of the case
 * @param madeOn handed in or posted (民诉法 85)
 * @param excuse why it may come late (民诉法 86); empty: it is in time
 */
@Term("收到上诉状")
public record ReceiveAppeal(
        Origin origin, CourtId court, CaseId caseId, List<String> appellants, LocalDate madeOn, String excuse)
        implements Command {

    public ReceiveAppeal {
        appellants = List.copyOf(appellants);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

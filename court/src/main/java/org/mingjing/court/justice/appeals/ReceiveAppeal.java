package org.mingjing.court.justice.appeals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeKind;

/**
 * 收到上诉状 At the first court, or straight at the upper one; its day is the day of the origin.
 *
 * @param court of the first instance
 * @param appellants parties of the case
 * @param madeOn handed in or posted (民诉法 85)
 * @param excuse why it may come late (民诉法 86); empty: it is in time
 * @param feeKind what the case is charged for; null: nothing is charged for this appeal
 * @param contested 不服一审判决部分 what the appeal contests (诉讼费用交纳办法 17); null: nothing of value
 */
@Term("收到上诉状")
public record ReceiveAppeal(
        Origin origin,
        CourtId court,
        CaseId caseId,
        List<String> appellants,
        LocalDate madeOn,
        String excuse,
        @Nullable FeeKind feeKind,
        @Nullable Money contested)
        implements Command {

    public ReceiveAppeal {
        appellants = List.copyOf(appellants);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

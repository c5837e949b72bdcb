package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 确定合议庭 The chief judge or a leader fixes what was proposed, naming its presiding judge (民诉法 44), or gives it back. */
@Term("确定合议庭")
public record DecidePanel(
        Origin origin, CourtId court, CaseId caseId, UUID panel, int revision, boolean agreed, String remark)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

package org.mingjing.court.justice.oversight;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 解除四类案件标识 By the chief judge or a leader, with a reason. */
@Term("解除四类案件标识")
public record LiftMark(Origin origin, CourtId court, CaseId id, UUID mark, String reason) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

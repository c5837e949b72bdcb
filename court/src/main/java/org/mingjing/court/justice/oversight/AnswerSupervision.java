package org.mingjing.court.justice.oversight;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 答复监督事项 By the handling judge, once. */
@Term("答复监督事项")
public record AnswerSupervision(Origin origin, CourtId court, CaseId id, UUID act, String words) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.justice.serving;

import java.util.Set;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceOutcome;

/** 记录送达结果 What came of an attempt, or what proves it at last; its day is the day of the origin. */
@Term("记录送达结果")
public record RecordOutcome(
        Origin origin,
        CourtId court,
        CaseId caseId,
        ErrandId errand,
        int attempt,
        int revision,
        ServiceOutcome outcome,
        Set<ServiceEvidence> evidence)
        implements Command {

    public RecordOutcome {
        evidence = Set.copyOf(evidence);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

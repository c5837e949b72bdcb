package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 记录讨论意见 Who was there and what was said, or decided. */
@Term("记录讨论意见")
public record RecordConference(
        Origin origin,
        CourtId court,
        CaseId caseId,
        UUID deliberation,
        int revision,
        LocalDate heldOn,
        String attended,
        String opinion)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 再次评议 Another round, called by the presiding judge. */
@Term("再次评议")
public record DeliberateAgain(Origin origin, CourtId court, CaseId caseId, UUID deliberation, int revision)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

package org.mingjing.court.justice.serving;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 公告期满 The period of the notice is over: the paper is served, the clock counts again. */
@Term("公告期满")
public record CloseNotice(Origin origin, CourtId court, CaseId caseId, ErrandId errand, int revision)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

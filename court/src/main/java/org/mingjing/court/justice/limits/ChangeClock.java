package org.mingjing.court.justice.limits;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 变更审限 Records a change on a clock; what was done stands in the log of the case.
 *
 * @param caseId the case whose clock it is, as the person's page told it
 * @param seen the revision whose dates the person had before him
 */
@Term("变更审限")
public record ChangeClock(Origin origin, CourtId court, CaseId caseId, ClockId clock, int seen, ClockChange change)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }

    @Override
    public String note() {
        return new SubjectRef("clock", clock.value().toString()).toString();
    }
}

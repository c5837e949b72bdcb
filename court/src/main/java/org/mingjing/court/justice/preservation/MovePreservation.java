package org.mingjing.court.justice.preservation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 办理保全 One act on an application; what was done stands in the log of the case. The act happened on the day of the origin.
 *
 * @param seen the revision the person had before him
 */
@Term("办理保全")
public record MovePreservation(
        Origin origin, CourtId court, CaseId caseId, PreservationId id, int seen, PreservationAct act)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }

    @Override
    public String note() {
        return id.subject().toString();
    }
}

package org.mingjing.court.justice.evidence;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 办理举证 One act about the evidence of a case; what was done stands in its log. The act happened on the day of the origin.
 *
 * @param seen the revision of the period, piece or request the person had before him; 0 for what is new
 */
@Term("办理举证")
public record MoveEvidence(Origin origin, CourtId court, CaseId caseId, int seen, EvidenceAct act) implements Command {

    static final int LONGEST = 500;

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

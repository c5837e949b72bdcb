package org.mingjing.court.justice.writs;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 签发文书 Its last version is fixed on the day of the origin; nothing in it changes afterwards. */
@Term("签发文书")
public record IssueWrit(Origin origin, CourtId court, CaseId caseId, WritId id, int revision) implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

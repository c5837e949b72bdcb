package org.mingjing.court.justice.preservation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 登记保全申请 The court received an application for preservation. */
@Term("登记保全申请")
public record ApplyForPreservation(Origin origin, CourtId court, CaseId caseId, Petition petition) implements Command {

    static final int LONGEST = 500;

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

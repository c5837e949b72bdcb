package org.mingjing.court.justice.oversight;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.triage.FourCategories;

/** 标识四类案件 By the judge, the chief judge or a leader, with its category and ground. */
@Term("标识四类案件")
public record MarkCase(Origin origin, CourtId court, CaseId id, FourCategories category, String ground)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

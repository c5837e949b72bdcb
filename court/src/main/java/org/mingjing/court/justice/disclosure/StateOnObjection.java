package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 说明审限异议 The judge says how it came to what is objected to. */
@Term("说明审限异议")
public record StateOnObjection(
        Origin origin, CourtId court, CaseId caseId, ObjectionId objection, int revision, String words)
        implements Command {

    public StateOnObjection {
        words = words.strip();
    }

    @Override
    public SubjectRef subject() {
        return objection.subject();
    }
}

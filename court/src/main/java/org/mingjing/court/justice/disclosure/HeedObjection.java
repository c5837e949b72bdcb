package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 落实审限异议 The judge says what was done on the page of the clock after it was upheld. */
@Term("落实审限异议")
public record HeedObjection(
        Origin origin, CourtId court, CaseId caseId, ObjectionId objection, int revision, String words)
        implements Command {

    public HeedObjection {
        words = words.strip();
    }

    @Override
    public SubjectRef subject() {
        return objection.subject();
    }
}

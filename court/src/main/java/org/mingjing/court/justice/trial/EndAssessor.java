package org.mingjing.court.justice.trial;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 免除人民陪审员 Not drawn any more. */
@Term("免除人民陪审员")
public record EndAssessor(Origin origin, CourtId court, AssessorId id) implements Command {
    @Override
    public SubjectRef subject() {
        return new SubjectRef("assessor", id.toString());
    }
}

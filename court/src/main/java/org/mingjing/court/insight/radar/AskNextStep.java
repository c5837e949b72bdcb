package org.mingjing.court.insight.radar;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 催定下一事项 The judge who handles the case is asked to say what comes next. */
@Term("催定下一事项")
public record AskNextStep(Origin origin, CourtId court, FindingId id) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

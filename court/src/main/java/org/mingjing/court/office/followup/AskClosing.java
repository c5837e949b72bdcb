package org.mingjing.court.office.followup;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 申请办结 The lead says what was done and what proves it. */
@Term("申请办结")
public record AskClosing(Origin origin, CourtId court, MatterId matter, int revision, String evidence)
        implements Command {
    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}

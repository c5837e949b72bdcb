package org.mingjing.court.office.followup;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 决定督办延期 The supervising office agrees or not. */
@Term("决定督办延期")
public record DecideExtension(Origin origin, CourtId court, MatterId matter, int revision, boolean agreed, String note)
        implements Command {
    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}

package org.mingjing.court.office.followup;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 催办 The supervising office asks where it stands. */
@Term("督办催办")
public record UrgeMatter(Origin origin, CourtId court, MatterId matter, int revision, String note) implements Command {
    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}

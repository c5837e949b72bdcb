package org.mingjing.court.office.followup;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 核查办结 The supervising office closes it, or sends it back with reasons when it is too thin. */
@Term("核查办结")
public record CheckMatter(Origin origin, CourtId court, MatterId matter, int revision, boolean enough, String note)
        implements Command {
    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}

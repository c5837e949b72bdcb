package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 维持原期 A hearing stays as it is though somebody who sits has leave: he comes for it. */
@Term("维持原期")
public record KeepHearing(Origin origin, CourtId court, HearingId id, String reason) implements Command {

    public KeepHearing {
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 取消 It will not be held, and none stands in its place. */
@Term("取消开庭")
public record CancelHearing(Origin origin, CourtId court, HearingId id, int revision, String reason)
        implements Command {

    public CancelHearing {
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

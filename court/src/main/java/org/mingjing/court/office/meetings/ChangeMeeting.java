package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 变更会议 All that was planned, as it is now, and why. */
@Term("变更会议")
public record ChangeMeeting(Origin origin, CourtId court, MeetingId id, int revision, MeetingPlan plan, String reason)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 召集会议 Its id follows from the key, so that a repetition is about the same. */
@Term("召集会议")
public record CallMeeting(Origin origin, CourtId court, MeetingPlan plan) implements Command {

    MeetingId id() {
        return new MeetingId(origin.clientKey());
    }

    @Override
    public SubjectRef subject() {
        return id().subject();
    }
}

package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 会议签到 By the pass that the code at the door gave. */
@Term("会议签到")
public record SignInToMeeting(Origin origin, CourtId court, MeetingId id, String pass) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

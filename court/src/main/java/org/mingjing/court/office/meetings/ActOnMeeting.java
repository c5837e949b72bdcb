package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 办理会议 One act on a meeting, with what is said about it. */
@Term("办理会议")
public record ActOnMeeting(Origin origin, CourtId court, MeetingId id, int revision, MeetingAct act, String remark)
        implements Command {

    @Override
    public String note() {
        return act.word();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

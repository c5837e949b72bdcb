package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 回复参会 Whoever is called says whether he comes; an excuse has its reason. */
@Term("回复参会")
public record ReplyToMeeting(Origin origin, CourtId court, MeetingId id, boolean coming, String reason)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 代为签到 The keeper of the minutes enters who came, who came late, who did not. */
@Term("代为签到")
public record RecordPresence(Origin origin, CourtId court, MeetingId id, PersonId person, MeetingPresence presence)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 议定事项交督办 What was decided becomes a matter: who, by when. */
@Term("议定事项交督办")
public record FollowDecision(Origin origin, CourtId court, MeetingId id, UUID decision, PersonId lead, LocalDate due)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 保存纪要 A further version.
 *
 * @param seen the version it was written from; 0: the first
 */
@Term("保存纪要")
public record SaveMeetingMinutes(Origin origin, CourtId court, MeetingId id, int seen, MinutesText text)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.meetings;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 登记会议室 A new room, or the present state of one.
 *
 * @param revision null for a new one
 */
@Term("登记会议室")
public record KeepMeetingRoom(
        Origin origin,
        CourtId court,
        RoomId id,
        @Nullable Integer revision,
        String name,
        int seats,
        boolean video,
        boolean inUse)
        implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting-room", id.toString());
    }
}

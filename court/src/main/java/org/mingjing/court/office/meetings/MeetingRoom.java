package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 会议室 A room of the court that is no courtroom.
 *
 * @param inUse false: nothing new is fixed in it
 */
@Term("会议室")
public record MeetingRoom(
        RoomId id, CourtId court, String name, int seats, boolean video, boolean inUse, int revision) {}

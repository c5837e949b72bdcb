package org.mingjing.court.office.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.kernel.Term;

/**
 * 用房审查 Whether a room can be had, and what else can.
 *
 * @param room null: it is not there, or out of use
 * @param standing what stands in it meanwhile
 * @param free 空闲时段 the next times of this room
 * @param others 其他房间 free at the time that was asked for, large enough, the smallest first
 */
@Term("用房审查")
public record RoomScrutiny(
        @Nullable SharedRoom room, List<RoomTaken> standing, List<RoomTime> free, List<SharedRoom> others) {

    public RoomScrutiny {
        standing = List.copyOf(standing);
        free = List.copyOf(free);
        others = List.copyOf(others);
    }
}

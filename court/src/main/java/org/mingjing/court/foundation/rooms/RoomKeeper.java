package org.mingjing.court.foundation.rooms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kernel.CourtId;

/** 房间管理 A module that keeps rooms, or fixes things in rooms that others keep. Called inside CourtBoundary. */
public interface RoomKeeper {

    /** What it fixes, as the kind of {@link RoomTaken#by}. */
    String kind();

    /** The rooms that it keeps, in their order; none where it only uses those of others. */
    List<SharedRoom> rooms(CourtId court);

    /** What it has fixed in these rooms from one day to another, both counted. */
    List<RoomTaken> taken(CourtId court, Collection<RoomId> rooms, LocalDate from, LocalDate to);
}

package org.mingjing.court.foundation.rooms;

import org.mingjing.kernel.Term;

/**
 * 共用房间 A room of a court, whoever keeps it.
 *
 * @param video 视频设备
 * @param inUse false: nothing new is fixed in it
 */
@Term("共用房间")
public record SharedRoom(RoomId id, String name, int seats, boolean video, boolean inUse) {}

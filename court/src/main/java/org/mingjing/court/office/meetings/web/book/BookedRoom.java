package org.mingjing.court.office.meetings.web.book;

import java.util.List;

/**
 * 用房审查的结果
 *
 * @param standing what stands in the room, in words
 * @param times 其他时间 of this room, each to be taken with one click
 * @param rooms 其他房间 at this time
 */
public record BookedRoom(List<String> standing, List<Slot> times, List<Slot> rooms) {

    /** 可用时段 */
    public record Slot(String value, String label) {}
}

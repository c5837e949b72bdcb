package org.mingjing.court.justice.hearings;

import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 审判庭 A room in which the court sits.
 *
 * @param seats for all who are in it
 * @param video 视频设备
 * @param dock 被告人席 for an accused in custody
 * @param inUse false: nothing new is fixed in it
 */
@Term("审判法庭")
public record Courtroom(
        CourtroomId id,
        CourtId court,
        String name,
        int seats,
        boolean video,
        boolean dock,
        boolean inUse,
        int revision) {}

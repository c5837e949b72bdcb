package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseId;

/**
 * 已占用 Something that a hearing, or somebody else in a room of the court, already has.
 *
 * @param key of the room or the person; the name of an attendant
 * @param hearing and its case, null: it is no hearing
 * @param attendant who, for {@link Of#ATTENDANT}
 * @param other null: it is a hearing
 * @param police for {@link Of#POLICE}, how many
 */
record Occupied(
        Of of,
        String key,
        @Nullable HearingId hearing,
        @Nullable CaseId caseId,
        RoomTime time,
        int police,
        @Nullable Attendant attendant,
        @Nullable RoomTaken other) {

    /** 其他占用 What is fixed in the room and is no hearing. */
    static Occupied by(RoomTaken taken) {
        return new Occupied(Of.ROOM, taken.room().toString(), null, null, taken.time(), 0, null, taken);
    }

    /** 占用对象 */
    enum Of {
        /** 审判庭 */
        ROOM,
        /** 本院人员 */
        PERSON,
        /** 司法警察 */
        POLICE,
        /** 参加人 */
        ATTENDANT
    }
}

package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;

/**
 * 已占用 Something that a hearing already has.
 *
 * @param key of the room or the person; the name of an attendant
 * @param attendant who, for {@link Of#ATTENDANT}
 * @param police for {@link Of#POLICE}, how many
 */
record Occupied(
        Of of,
        String key,
        HearingId hearing,
        CaseId caseId,
        HearingTime time,
        int police,
        @Nullable Attendant attendant) {

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

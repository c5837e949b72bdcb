package org.mingjing.court.office.meetings;

import java.util.Locale;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 参会身份 As what somebody is called to a meeting. */
@Term("参会身份")
public enum MeetingPart {
    /** 主持人 */
    CHAIR,
    /** 记录人 */
    KEEPER,
    /** 参会人员 */
    GUEST;

    /** Of somebody who is called to it; the chair who keeps the minutes too is the chair. */
    static MeetingPart of(Meeting meeting, PersonId person) {
        if (person.equals(meeting.plan().chair())) {
            return CHAIR;
        }
        return person.equals(meeting.plan().keeper()) ? KEEPER : GUEST;
    }

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

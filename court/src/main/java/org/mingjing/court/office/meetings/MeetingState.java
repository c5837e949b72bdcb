package org.mingjing.court.office.meetings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 会议状态 Changed by nothing but what is done on the meeting. */
@Term("会议状态")
public enum MeetingState {
    /** 待召开 */
    FIXED,
    /** 已召开 the sign-in is closed, the minutes are written */
    HELD,
    /** 纪要待审 the chair looks at the minutes */
    SUBMITTED,
    /** 纪要已定 */
    CONFIRMED,
    /** 已取消 */
    CANCELLED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.mingjing.court.office.meetings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 到会情况 Who came; lateness is by the clock, absence is found when the sign-in is closed. */
@Term("到会情况")
public enum MeetingPresence {
    /** 未签到 */
    UNKNOWN,
    /** 出席 */
    PRESENT,
    /** 迟到 */
    LATE,
    /** 缺席 */
    ABSENT;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingPresence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

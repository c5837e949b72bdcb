package org.mingjing.court.office.meetings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 参会回复 What somebody answered who was called. */
@Term("参会回复")
public enum MeetingReply {
    /** 未回复 */
    NONE,
    /** 参加 */
    COMING,
    /** 请假 */
    EXCUSED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingReply of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

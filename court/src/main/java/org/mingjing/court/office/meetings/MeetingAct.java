package org.mingjing.court.office.meetings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 会议行为 What was done on a meeting. */
@Term("会议行为")
public enum MeetingAct {
    /** 召集 */
    CALLED,
    /** 变更 */
    CHANGED,
    /** 取消 */
    CANCELLED,
    /** 知悉请假 held as it is, though somebody is on leave */
    NOTED,
    /** 结束签到 */
    CLOSED,
    /** 纪要送审 */
    SUBMITTED,
    /** 退回修改 */
    RETURNED,
    /** 确认纪要 */
    CONFIRMED,
    /** 交督办 */
    FOLLOWED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingAct of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

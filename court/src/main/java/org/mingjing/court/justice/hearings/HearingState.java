package org.mingjing.court.justice.hearings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 庭次状态 */
@Term("庭次状态")
public enum HearingState {
    /** 已排期 */
    FIXED,
    /** 已开庭 */
    HELD,
    /** 已延期: begun or due, and put off with a further one to come */
    ADJOURNED,
    /** 已改期: another stands in its place */
    MOVED,
    /** 已取消 */
    CANCELLED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static HearingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

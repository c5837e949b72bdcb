package org.mingjing.court.office.documents;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 收文状态 Where an incoming document stands. */
@Term("收文状态")
public enum IncomingState {
    /** 已登记，待初审 */
    REGISTERED,
    /** 承办中 */
    HANDLING,
    /** 已答复、已办结 */
    ANSWERED,
    /** 已归档 */
    ARCHIVED,
    /** 已退文 */
    SENT_BACK;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IncomingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** 未办结 */
    public boolean open() {
        return this == REGISTERED || this == HANDLING;
    }
}

package org.mingjing.court.justice.disclosure;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 审限异议状态 */
@Term("审限异议状态")
public enum ObjectionState {
    /** 待答复 */
    OPEN,
    /** 异议成立，待承办法官处理 on the page of the clock */
    UPHELD,
    /** 已办结 */
    CLOSED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static ObjectionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

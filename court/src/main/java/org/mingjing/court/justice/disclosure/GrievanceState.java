package org.mingjing.court.justice.disclosure;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 立案投诉状态 */
@Term("立案投诉状态")
public enum GrievanceState {
    /** 待答复 */
    OPEN,
    /** 已责令重新审查 the filing desk owes a report of what it did */
    ORDERED,
    /** 已办结 */
    CLOSED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static GrievanceState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.mingjing.court.justice.serving;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 送达事项状态 */
@Term("送达事项状态")
public enum ErrandState {
    /** 待送达 the next attempt is owed */
    OWED,
    /** 送达中 sent, its outcome is awaited */
    UNDERWAY,
    /** 公告中 */
    NOTICE,
    /** 已送达 */
    SERVED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static ErrandState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

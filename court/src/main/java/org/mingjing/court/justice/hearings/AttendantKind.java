package org.mingjing.court.justice.hearings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 参加人类别 Whether somebody called can be in one place only. */
@Term("参加人类别")
public enum AttendantKind {
    /** 自然人当事人 */
    PERSON,
    /** 单位当事人 can send several people */
    ORGANISATION,
    /** 诉讼代理人、辩护人 */
    COUNSEL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static AttendantKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

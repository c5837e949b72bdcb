package org.mingjing.court.justice.hearings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 开庭方式 */
@Term("开庭方式")
public enum HearingMode {
    /** 到庭 */
    IN_COURT,
    /** 在线庭审 */
    ONLINE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static HearingMode of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

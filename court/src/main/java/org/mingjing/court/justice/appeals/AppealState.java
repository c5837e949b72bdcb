package org.mingjing.court.justice.appeals;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 上诉状态 */
@Term("上诉状态")
public enum AppealState {
    /** 原审法院办理 */
    WITH_FIRST,
    /** 案卷在途 */
    SENT,
    /** 二审立案审查 */
    WITH_UPPER,
    /** 二审审理 */
    FILED,
    /** 已了结 */
    ENDED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static AppealState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

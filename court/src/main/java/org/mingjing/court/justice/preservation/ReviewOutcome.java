package org.mingjing.court.justice.preservation;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 复议结果 (民诉解释 171) */
@Term("保全复议结果")
public enum ReviewOutcome {
    /** 驳回 the ruling was right */
    UPHELD,
    /** 变更 */
    CHANGED,
    /** 撤销 */
    REVOKED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static ReviewOutcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

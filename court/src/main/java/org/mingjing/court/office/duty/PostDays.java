package org.mingjing.court.office.duty;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 值守日 On which days of the court's calendar a post is held. */
@Term("值守日")
public enum PostDays {
    /** 每日 */
    EVERY,
    /** 工作日 */
    WORKING,
    /** 休息日 */
    REST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PostDays of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

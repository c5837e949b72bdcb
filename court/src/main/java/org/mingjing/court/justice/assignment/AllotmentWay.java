package org.mingjing.court.justice.assignment;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 分案方式 */
@Term("分案方式")
public enum AllotmentWay {
    /** 随机分案 */
    DRAWN,
    /** 随关联、批量案件交同一法官 */
    SAME_JUDGE,
    /** 指定分案 on a request agreed to */
    DESIGNATED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static AllotmentWay of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.mingjing.court.office.seals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.kernel.Term;

/** 用印事项 What kind of paper is to be sealed. */
@Term("用印事项")
public enum SealUseCategory {
    /** 公文 */
    DOCUMENT,
    /** 函件 */
    LETTER,
    /** 证明 */
    CERTIFICATE,
    /** 报表 */
    REPORT,
    /** 合同、协议 */
    CONTRACT,
    /** 其他 */
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SealUseCategory> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

package org.mingjing.law.trial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.kernel.Term;

/** 结案方式 How a case ends. */
@Term("结案方式")
public enum ConclusionManner {
    /** 判决 */
    JUDGMENT,
    /** 裁定 */
    RULING,
    /** 调解 */
    MEDIATION,
    /** 准许撤诉 */
    WITHDRAWAL,
    /** 移送 */
    TRANSFER,
    /** 其他 */
    OTHER;

    /** As it stands in the register and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConclusionManner> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

package org.mingjing.court.justice.trial;

import java.util.Arrays;
import java.util.Locale;
import org.mingjing.kernel.Term;

/** 评议状态 */
@Term("评议状态")
public enum DeliberationState {
    /** 发表意见中 */
    OPEN,
    /** 已形成多数意见 */
    DECIDED,
    /** 未形成多数意见 */
    SPLIT,
    /** 已提请讨论 */
    REFERRED,
    /** 笔录待签 */
    MINUTES,
    /** 笔录已签 */
    SIGNED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliberationState of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}

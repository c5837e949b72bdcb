package org.mingjing.court.justice.trial;

import java.util.Arrays;
import java.util.Locale;
import org.mingjing.kernel.Term;

/** 回避申请状态 */
@Term("回避申请状态")
public enum RecusalState {
    /** 待决定 */
    WAITING,
    /** 准许 */
    GRANTED,
    /** 驳回 */
    REJECTED,
    /** 复议中 */
    REVIEW,
    /** 复议维持 */
    UPHELD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has to decide. */
    public boolean open() {
        return this == WAITING || this == REVIEW;
    }

    static RecusalState of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}

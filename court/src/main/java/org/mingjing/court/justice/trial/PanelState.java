package org.mingjing.court.justice.trial;

import java.util.Arrays;
import java.util.Locale;
import org.mingjing.kernel.Term;

/** 合议庭状态 */
@Term("合议庭状态")
public enum PanelState {
    /** 待确定 */
    PROPOSED,
    /** 已确定 */
    FIXED,
    /** 退回 */
    RETURNED,
    /** 已更换 */
    FORMER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PanelState of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}

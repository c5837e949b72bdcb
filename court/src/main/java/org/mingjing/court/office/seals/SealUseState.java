package org.mingjing.court.office.seals;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 用印状态 */
@Term("用印状态")
public enum SealUseState {
    /** 未提交 */
    DRAFT,
    /** 审批中 */
    CIRCULATING,
    /** 已退回 */
    RETURNED,
    /** 待用印 */
    APPROVED,
    /** 已用印 */
    DONE,
    /** 不予用印 */
    DECLINED,
    /** 已作废 */
    VOID;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SealUseState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean open() {
        return this == DRAFT || this == CIRCULATING || this == RETURNED || this == APPROVED;
    }
}

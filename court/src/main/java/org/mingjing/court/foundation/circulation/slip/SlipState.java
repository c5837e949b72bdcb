package org.mingjing.court.foundation.circulation.slip;

import org.mingjing.kernel.Term;

/** 流转状态 Where a slip stands. */
@Term("流转状态")
public enum SlipState {
    /** 草稿 */
    DRAFT,
    /** 流转中 */
    UNDER_WAY,
    /** 已退回 with the requester */
    RETURNED,
    /** 已同意 */
    AGREED,
    /** 不同意 */
    REFUSED,
    /** 已作废 */
    CANCELLED,
    /** 已过期 */
    EXPIRED;

    public boolean ended() {
        return this == AGREED || this == REFUSED || this == CANCELLED || this == EXPIRED;
    }
}

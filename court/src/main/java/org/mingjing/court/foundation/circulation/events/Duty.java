package org.mingjing.court.foundation.circulation.events;

import org.mingjing.kernel.Term;

/** 流转待办种类 What a person owes on a slip, or is sent to know. */
@Term("流转待办种类")
public enum Duty {
    /** 签批 */
    SIGN,
    /** 再签 a consent given in a pile was refused when its window closed */
    SIGN_ANEW,
    /** 提出意见 asked for by whoever decides */
    ADVISE,
    /** 投票 */
    VOTE,
    /** 代为签批 for a holder who is away */
    DEPUTISE,
    /** 修改后重新提交 */
    AMEND,
    /** 另行申请 whoever holds it must not meet what it is about any more: it can only be cancelled and asked for anew */
    ASK_ANEW,
    /** 阅知 */
    READ,
    /** 结果知悉 what he asked for has been decided, or is over */
    OUTCOME,
    /** 逾期知悉 somebody below has let the time of his step pass */
    OVERDUE;

    /** 抄送 To know, not to do. */
    public boolean copied() {
        return this == READ || this == OUTCOME || this == OVERDUE;
    }
}

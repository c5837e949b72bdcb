package org.mingjing.law.panel;

import org.mingjing.kernel.Term;

/** 回避决定人 Who decides on a recusal. */
@Term("回避决定人")
public enum RecusalDecider {
    /** 审判委员会 */
    COMMITTEE,
    /** 院长 */
    PRESIDENT,
    /** 审判长或者独任审判员 */
    PRESIDING_JUDGE
}

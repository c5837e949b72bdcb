package org.mingjing.court.foundation.circulation.slip;

import org.mingjing.kernel.Term;

/** 签办来由 How a turn came about. */
@Term("签办来由")
public enum TurnOrigin {
    /** 流程 named by the rule of the step */
    ROUTE,
    /** 转办 */
    HANDED_ON,
    /** 委派 an opinion is asked, the decision stays with the delegator */
    DELEGATED,
    /** 前加签 */
    ADDED_BEFORE,
    /** 后加签 */
    ADDED_AFTER;

    public boolean added() {
        return this == ADDED_BEFORE || this == ADDED_AFTER;
    }
}

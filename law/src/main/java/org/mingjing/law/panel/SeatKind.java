package org.mingjing.law.panel;

import org.mingjing.kernel.Term;

/** 席别 As what somebody sits on a panel. */
@Term("席别")
public enum SeatKind {
    /** 法官 */
    JUDGE,
    /** 人民陪审员 */
    ASSESSOR
}

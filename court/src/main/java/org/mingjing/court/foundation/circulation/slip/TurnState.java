package org.mingjing.court.foundation.circulation.slip;

import org.mingjing.kernel.Term;

/** 签办状态 Where one person's duty to sign stands. */
@Term("签办状态")
public enum TurnState {
    /** 待轮到 */
    WAITING,
    /** 待办 */
    OPEN,
    /** 已同意 */
    AGREED,
    /** 已反对 voted against */
    OPPOSED,
    /** 已退回 */
    RETURNED,
    /** 不同意 */
    REFUSED,
    /** 沿用 a consent of an earlier round that stands */
    STANDS,
    /** 不需再办 the step was decided without it */
    LAPSED,
    /** 已撤去 handed on, removed, taken back, or its round ended */
    CLOSED;

    public boolean pending() {
        return this == WAITING || this == OPEN;
    }

    public boolean done() {
        return this == AGREED || this == STANDS;
    }
}

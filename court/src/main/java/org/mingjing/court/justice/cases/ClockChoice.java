package org.mingjing.court.justice.cases;

import org.mingjing.kernel.Term;

/** 审限筛选 By which state of the main clock the list is narrowed. */
@Term("审限筛选")
public enum ClockChoice {
    /** 计算中、暂停 */
    OPEN,
    /** 已超期未结 */
    OVERDUE,
    /** 超期三十日以上 */
    SEVERE,
    /** 超期三十日以内 */
    LATE,
    /** 十五日内到期 */
    SOON,
    /** 十五日以后到期 */
    AHEAD,
    /** 暂停 */
    STOPPED,
    /** 期内结案 */
    MET,
    /** 超期结案 */
    OVERRUN,
    /** 无审限 */
    NONE;

    /** Whether only clocks that may still fall due are shown. */
    public boolean open() {
        return this != MET && this != OVERRUN && this != NONE;
    }
}

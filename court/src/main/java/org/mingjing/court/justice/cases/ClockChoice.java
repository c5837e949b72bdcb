package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/** 审限筛选 By which state of the main clock the list is narrowed. */
@Term("审限筛选")
public enum ClockChoice {
    /** 计算中、暂停 */
    OPEN,
    /** 已超期未结 */
    OVERDUE,
    /** 十五日内到期 */
    SOON,
    /** 期内结案 */
    MET,
    /** 超期结案 */
    OVERRUN,
    /** 无审限 */
    NONE;

    static final int SOON_DAYS = 15;

    /** Whether only clocks that may still fall due are shown. */
    public boolean open() {
        return this == OPEN || this == OVERDUE || this == SOON;
    }

    static LocalDate soonUntil(LocalDate today) {
        return today.plusDays(SOON_DAYS);
    }
}

package org.mingjing.court.justice.fees;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 应交费用状态 */
@Term("应交费用状态")
public enum FeeState {
    /** 待定数额 the law gives bounds, nobody has set the amount yet */
    UNSET,
    /** 待通知 the notice has not reached the payer */
    UNTOLD,
    /** 待交 */
    DUE,
    /** 逾期未交 */
    OVERDUE,
    /** 救助审查中 */
    RELIEF,
    /** 待指定期限 relief was refused: the court sets a term (办法 22) */
    TERM,
    /** 缓交 */
    DEFERRED,
    /** 事后交纳 not advanced by anybody */
    LATER,
    /** 已交 */
    PAID,
    /** 免交 */
    WAIVED,
    /** 已结算 */
    SETTLED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static FeeState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether money may still come in for it. */
    public boolean open() {
        return this != WAIVED && this != SETTLED && this != UNSET;
    }

    /** Whether relief may still be asked for. */
    public boolean relievable() {
        return this == UNTOLD || this == DUE || this == OVERDUE || this == TERM;
    }
}

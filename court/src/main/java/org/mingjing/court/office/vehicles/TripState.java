package org.mingjing.court.office.vehicles;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 用车状态 */
@Term("用车状态")
public enum TripState {
    /** 待批 */
    ASKED,
    /** 已批，待派车 */
    AGREED,
    /** 未批准 */
    REFUSED,
    /** 已派车 */
    SENT,
    /** 已回车 */
    BACK,
    /** 已释放 */
    RELEASED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TripState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it still takes, or will take, a car. */
    public boolean open() {
        return this == ASKED || this == AGREED || this == SENT;
    }
}

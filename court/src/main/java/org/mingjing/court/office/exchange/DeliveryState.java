package org.mingjing.court.office.exchange;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 送达状态 What became of a parcel at one recipient. */
@Term("交换件送达状态")
public enum DeliveryState {
    /** 待签收 */
    SENT,
    /** 已签收 */
    RECEIVED,
    /** 已退回 */
    RETURNED,
    /** 已撤回 */
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package org.mingjing.court.office.vehicles;

import org.mingjing.kernel.Term;

/** 原定用车的处理 What becomes of a trip whose car is taken out of service. */
@Term("原定用车的处理")
public enum TripFate {
    /** 另派车 It waits for another car. */
    AGAIN,
    /** 取消 */
    RELEASED
}

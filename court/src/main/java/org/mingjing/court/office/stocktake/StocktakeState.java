package org.mingjing.court.office.stocktake;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 盘点状态 How the day of a division stands. */
@Term("盘点状态")
public enum StocktakeState {
    /** 按时完成 */
    COMPLETED,
    /** 逾时补报 */
    LATE,
    /** 未报 the time has passed */
    MISSING,
    /** 待报 */
    OPEN,
    /** 休息日 */
    OFF,
    /** 未到、未启用 */
    NONE;

    /** As it stands at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

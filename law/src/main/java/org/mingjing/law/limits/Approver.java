package org.mingjing.law.limits;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 审批主体 Who may lengthen a limit, in rising order of authority. */
@Term("审批主体")
public enum Approver {
    /** 法定至迟, 双方同意 or the trying court itself: nobody's approval is needed */
    NONE_NEEDED,
    /** 本院院长 */
    PRESIDENT,
    /** 上一级人民法院 */
    HIGHER_COURT,
    /** 高级人民法院 */
    HIGH_COURT,
    /** 最高人民法院 */
    SUPREME_COURT;

    boolean coversWhat(Approver required) {
        return compareTo(required) >= 0;
    }

    public Phrase phrase() {
        return Phrase.of("approver." + name());
    }
}

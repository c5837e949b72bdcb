package org.mingjing.law.evidence;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 举证期限的确定方式 */
@Term("举证期限的确定方式")
public enum PeriodWay {
    /** 人民法院指定 */
    SET,
    /** 当事人协商，人民法院准许 */
    AGREED,
    /** 期满后再次确定 for rebuttal or to mend a defect (民诉解释 99) */
    AGAIN;

    public Phrase phrase() {
        return Phrase.of("evidence.way." + name());
    }
}

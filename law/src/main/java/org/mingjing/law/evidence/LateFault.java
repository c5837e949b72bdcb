package org.mingjing.law.evidence;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 逾期举证的情形 Why evidence came late, as the court finds. */
@Term("逾期举证的情形")
public enum LateFault {
    /** 客观原因 */
    OBJECTIVE,
    /** 对方未提出异议 */
    NO_OBJECTION,
    /** 故意或者重大过失 */
    GROSS,
    /** 非因故意或者重大过失 */
    SLIGHT;

    public Phrase phrase() {
        return Phrase.of("evidence.fault." + name());
    }
}

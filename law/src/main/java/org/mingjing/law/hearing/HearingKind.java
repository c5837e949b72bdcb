package org.mingjing.law.hearing;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 庭审类别 For what the parties are called to court. */
@Term("庭审类别")
public enum HearingKind {
    /** 开庭审理 */
    HEARING,
    /** 庭前会议 */
    PRE_TRIAL,
    /** 宣判 */
    PRONOUNCEMENT,
    /** 调解 */
    MEDIATION;

    public Phrase phrase() {
        return Phrase.of("hearing.kind." + name());
    }
}

package org.mingjing.law.serving;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 送达文书 What is served. */
@Term("送达文书")
public enum ServiceDocument {
    /** 起诉状副本 */
    COMPLAINT_COPY,
    /** 答辩状副本 */
    ANSWER_COPY,
    /** 应诉、举证通知书 */
    NOTICE_TO_RESPOND,
    /** 开庭传票 */
    SUMMONS,
    /** 判决书 */
    JUDGMENT,
    /** 裁定书 */
    RULING,
    /** 调解书 */
    MEDIATION_STATEMENT,
    /** 上诉状副本 */
    APPEAL_COPY,
    /** 上诉答辩状副本 */
    APPEAL_ANSWER_COPY;

    /** Whether serving it on the last party may end the time limit of the trial (审限规定 10). */
    public boolean concludes() {
        return this == JUDGMENT || this == RULING || this == MEDIATION_STATEMENT;
    }

    public Phrase phrase() {
        return Phrase.of("serving.document." + name());
    }
}

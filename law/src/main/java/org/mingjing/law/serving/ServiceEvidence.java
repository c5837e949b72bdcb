package org.mingjing.law.serving;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 送达凭证 What proves a service. */
@Term("送达凭证")
public enum ServiceEvidence {
    /** 送达回证 */
    RECEIPT,
    /** 见证人签名 */
    WITNESSES,
    /** 拍照、录像 */
    RECORDING,
    /** 电子送达凭证 */
    PLATFORM_RECORD,
    /** 邮件回执 */
    POSTAL_RECEIPT,
    /** 退回的邮件 */
    RETURNED_MAIL,
    /** 委托函 */
    LETTER_OF_REQUEST,
    /** 公告文本 */
    NOTICE,
    /** 公告原因和经过的记录 */
    REASON_ON_FILE;

    public Phrase phrase() {
        return Phrase.of("serving.evidence." + name());
    }
}

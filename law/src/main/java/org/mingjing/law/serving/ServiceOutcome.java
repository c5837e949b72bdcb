package org.mingjing.law.serving;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 送达结果 What came of one attempt. */
@Term("送达结果")
public enum ServiceOutcome {
    /** 本人（法定代表人、负责人）签收 */
    SIGNED,
    /** 同住成年家属、负责收件的人、诉讼代理人签收 */
    SIGNED_FOR,
    /** 指定的代收人签收 */
    SIGNED_BY_AGENT,
    /** 拒绝接收 */
    REFUSED,
    /** 到院或者宣判时拒绝签收 */
    REFUSED_IN_COURT,
    /** 未遇 */
    ABSENT,
    /** 下落不明 */
    UNKNOWN,
    /** 留置 */
    LEFT,
    /** 到达特定系统 */
    ARRIVED,
    /** 发送失败 */
    BOUNCED,
    /** 拒收退回 */
    RETURNED_REFUSED,
    /** 所确认的地址不准确或者变更未告知而退回 */
    RETURNED_ADDRESS,
    /** 其他原因退回 */
    RETURNED,
    /** 已发出公告 */
    PUBLISHED;

    public boolean signed() {
        return this == SIGNED || this == SIGNED_FOR || this == SIGNED_BY_AGENT;
    }

    public Phrase phrase() {
        return Phrase.of("serving.outcome." + name());
    }
}

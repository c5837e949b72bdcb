package org.mingjing.court.foundation.circulation.slip;

import org.mingjing.kernel.Term;

/** 流转身份 What a person is to a slip, in the order in which a refusal is told; one person may be several. */
@Term("流转身份")
public enum Part {
    /** 申请人 */
    REQUESTER,
    /** 办理人 */
    HOLDER,
    /** 投票人 */
    VOTER,
    /** 代理人 */
    DEPUTY,
    /** 受托人 */
    ADVISER,
    /** 加签人 */
    ADDER,
    /** 最后办理人 */
    LATEST,
    /** 委派人 */
    DELEGATOR,
    /** 待轮到 */
    WAITING,
    /** 曾办理人 */
    PAST,
    /** 传阅人 */
    READER,
    /** 无关人员 */
    OUTSIDER,
    /** 时钟 no person but the passing of time */
    CLOCK
}

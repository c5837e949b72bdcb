package org.mingjing.law.oversight;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 监督管理措施 The acts of court leaders over a case of the four categories. The list is closed: nothing in it changes a result, and
 * whoever tries the case answers for it. Read as reported.
 */
@Term("监督管理措施")
public enum SupervisoryAct {
    /** 查阅卷宗 */
    READ_FILE(false),
    /** 旁听庭审 */
    ATTEND_HEARING(false),
    /** 审阅审理报告 */
    REVIEW_REPORT(true),
    /** 要求在指定期限内报告案件进展和评议结果 */
    DEMAND_PROGRESS(true),
    /** 要求提交类案检索报告 */
    DEMAND_SEARCH_REPORT(true),
    /** 决定将案件提交专业法官会议讨论 */
    SEND_TO_CONFERENCE(true),
    /** 决定将案件提交审判委员会讨论 */
    SEND_TO_COMMITTEE(true),
    /** 按权限调整承办人、合议庭成员: asked for by the request of its own */
    ADJUST_PANEL(false);

    public static final Citation CITATION = Citation.of("四类案件意见", "10");

    private final boolean asks;

    SupervisoryAct(boolean asks) {
        this.asks = asks;
    }

    /** Whether the handling judge owes something by a day. */
    public boolean asks() {
        return asks;
    }
}

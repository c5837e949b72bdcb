package org.mingjing.law.limits;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 起算事由 The event after which a limit is counted; the day of the event is not counted (民诉法 85, 刑诉法 105). */
@Term("起算事由")
public enum StartEvent {
    /** 立案 */
    FILING,
    /** 受理 */
    ACCEPTANCE,
    /** 立案或公告期满 */
    FILING_OR_NOTICE_END,
    /** 起诉 */
    SUIT,
    /** 收到起诉状或补正材料 */
    COMPLAINT_RECEIVED,
    /** 收到申请 */
    APPLICATION_RECEIVED,
    /** 收到抗诉书 */
    PROTEST_RECEIVED,
    /** 收到案卷材料 */
    FILE_RECEIVED,
    /** 决定立案 */
    FILING_DECIDED,
    /** 公告之日 */
    NOTICE_PUBLISHED,
    /** 调解组织签收移送材料 */
    MEDIATOR_SIGNED,
    /** 采取保全措施 */
    MEASURE_TAKEN,
    /** 履行期间届满 */
    PERFORMANCE_END,
    /** 作出提审、再审决定 */
    RETRIAL_DECIDED,
    /** 收到线索 */
    LEAD_RECEIVED,
    /** 收到执行通知书 */
    ENFORCEMENT_NOTICE_RECEIVED,
    /** 收到分配方案 */
    DISTRIBUTION_RECEIVED,
    /** 债务人异议期满 */
    DEBTOR_OBJECTION_END,
    /** 作出裁定 */
    RULING,
    /** 收到起诉状副本 */
    COPY_RECEIVED,
    /** 审判人员确定 */
    PANEL_FIXED,
    /** 开庭 (counted back) */
    HEARING,
    /** 指定举证期限 */
    EVIDENCE_TERM_SET,
    /** 申请提出 */
    REQUEST_MADE,
    /** 宣判 */
    PRONOUNCEMENT,
    /** 送达裁判文书 */
    SERVICE,
    /** 收到上诉状、答辩状 */
    APPEAL_RECEIVED,
    /** 上诉、抗诉期满 */
    APPEAL_TERM_END,
    /** 收到委托函、调卷通知 */
    REQUEST_RECEIVED,
    /** 结案 */
    CONCLUSION,
    /** 收到信访事项 */
    PETITION_RECEIVED,
    /** 措施期限届满 (counted back) */
    MEASURE_EXPIRY,
    /** 裁定生效 */
    RULING_EFFECTIVE,
    /** 决定转换程序 */
    CONVERSION,
    /** 补充侦查终结移送 */
    INVESTIGATION_RETURNED;

    public Phrase phrase() {
        return Phrase.of("start." + name());
    }
}

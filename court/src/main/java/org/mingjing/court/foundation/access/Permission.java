package org.mingjing.court.foundation.access;

import org.mingjing.kernel.Term;

/** 权限 One thing that may be allowed; which role has it stands in {@link Grants}. */
@Term("权限")
public enum Permission {
    /** 看案件 cases one has a relation to, or one's division's or court's, as the scope says */
    CASE_READ,
    /** 导出案件清单 */
    CASE_EXPORT,
    /** 记录扣除、延长、转换 on a case one handles or manages */
    CLOCK_RECORD,
    /** 排期、登记开庭 hearings of a case one handles, records or manages */
    HEARING_BOOK,
    /** 管理审判庭 rooms and officers of the court */
    COURTROOMS,
    /** 指定分案 to ask that a named judge handle a case */
    CASE_ASSIGN,
    /** 随机分案 to have the judge of a case drawn, or given as a related case's */
    CASE_DRAW,
    /** 看指定分案 every case whose judge was not drawn, with the reasons */
    ASSIGNMENT_REVIEW,
    /** 分案规则 to pause a judge, to say which division takes which causes */
    ASSIGNMENT_RULES,
    /** 立案 to receive complaints and to decide on filing */
    FILING,
    /** 送达 to serve papers of a case and to record it */
    SERVING,
    /** 诉讼费用 to charge fees of a case, to enter payments and to settle */
    FEES,
    /** 退费审批 to approve that money goes back; never what one settled oneself */
    FEES_REFUND,
    /** 费用复核 to decide on a party's objection (诉讼费用交纳办法 43) */
    FEES_REVIEW,
    /** 本地收费标准: to propose amounts inside the bounds of the law, and to confirm another's proposal */
    FEE_RATES,
    /** 举证 to receive evidence and requests, to record what the parties say of it */
    EVIDENCE,
    /** 举证裁断 to set periods, to find on late evidence, to admit, to decide requests */
    EVIDENCE_RULE,
    /** 保全 to receive an application, to carry out what was ruled, to record it */
    PRESERVATION,
    /** 保全裁定 to rule on security, preservation and review, to renew and to lift */
    PRESERVATION_RULE,
    /** 制作文书 to draft the papers of a case and to issue its notices */
    WRIT,
    /** 签发裁判文书 rulings, judgments, mediation statements */
    WRIT_ISSUE,
    /** 上诉移送 to receive an appeal and to take its steps */
    APPEAL,
    /** 密封、决定回避 */
    CASE_WITHHOLD,
    /** 确定合议庭 to fix who sits and who presides (民诉法 44) */
    PANEL_FIX,
    /** 评议 as a member of the panel, or its clerk */
    DELIBERATE,
    /** 管理人民陪审员名单 */
    ASSESSORS_MANAGE,
    /** 标识四类案件 */
    CASE_MARK,
    /** 院庭长监督: acts on marked cases of one's division or court */
    CASE_OVERSEE,
    /** 四类案件清单 */
    OVERSIGHT_READ,
    /** 督办 to open matters, to urge, to decide on more time, to check before closing; to name who answers for a division */
    FOLLOWUP,
    /** 工作通知 to issue notices to the divisions, to see all of them */
    NOTICES,
    /** 日盘点 to see the days of all divisions */
    STOCKTAKE,
    /** 盘点批示 to comment on a day of a division */
    STOCKTAKE_REMARK,
    /** 考勤 since when people work, from which their leave is counted */
    ATTENDANCE,
    /** 值班 posts, who takes part in them, rosters */
    DUTY_ROSTER,
    /** 公车 cars and drivers: to send them, and what they cost */
    VEHICLES,
    /** 发给当事人查询码 to print the slip that opens the case to a party */
    QUERY_CODE,
    /** 答复审限异议 of a party; never by whoever works on the case */
    OBJECTION_ANSWER,
    /** 答复立案投诉 as one above the filing desk */
    GRIEVANCE_ANSWER,
    /** 看立案投诉 all of the court, with their figures */
    GRIEVANCE_READ,
    /** 自助终端 the machine in the hall: to look up with a code, to hand in a complaint */
    TERMINAL,
    /** 庭审限表 */
    LIMITS_SHEET,
    /** 导入台账 */
    LEDGER_IMPORT,
    /** 提出日历变更 */
    CALENDAR_PROPOSE,
    /** 确认日历变更 */
    CALENDAR_CONFIRM,
    /** 看各法院 */
    COURTS_READ,
    /** 管理人员 */
    PEOPLE_MANAGE,
    /** 确认角色 */
    ROLES_CONFIRM,
    /** 管理流程: draft, try, propose and release; nobody releases his own */
    ROUTES_MANAGE,
    /** 公文: to draft official documents, to read and sign those that come to one */
    DOCUMENTS,
    /** 管理公文: to register, number, distribute and archive them */
    DOCUMENTS_OFFICE,
    /** 会议: to call meetings, to be asked to them, to sign in and to keep their minutes */
    MEETINGS,
    /** 管理会议: the rooms and kinds of meetings, the register of all of them */
    MEETINGS_OFFICE,
    /** 申请用印 to ask for a seal on a paper, to see what one asked for or keeps the seal of */
    SEALS,
    /** 管理印章 to register and stop seals, to see every use */
    SEALS_OFFICE,
    /** 看审计 */
    AUDIT_READ
}

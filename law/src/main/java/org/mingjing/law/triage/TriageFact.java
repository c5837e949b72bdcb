package org.mingjing.law.triage;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 分流事实 What triage asks of a case. Some follow from the amount, the stage or another fact and are never asked for. */
@Term("分流事实")
public enum TriageFact {
    /** 事实清楚 as 民诉解释 256 and 行诉解释 102 define it */
    FACTS_CLEAR,
    /** 基本事实清楚 follows from the facts being clear */
    BASIC_FACTS_CLEAR,
    /** 权利义务关系明确 */
    RIGHTS_CLEAR,
    /** 争议不大 */
    DISPUTE_SMALL,
    /** 简单金钱给付 */
    MONEY_ONLY,
    /** 标的额不超过年平均工资的百分之三十 */
    WITHIN_THIRTY_PERCENT,
    /** 标的额不超过年平均工资的百分之五十 */
    WITHIN_HALF_WAGE,
    /** 标的额不超过年平均工资的二倍 */
    WITHIN_TWICE_WAGE,
    /** 款额不超过二千元 */
    WITHIN_TWO_THOUSAND,
    /** 双方约定适用小额诉讼程序 */
    AGREED_SMALL_CLAIMS,
    /** 各方约定或者同意适用简易程序 */
    AGREED_SUMMARY,
    /** 双方同意独任审理 in second instance */
    AGREED_SOLE_JUDGE,
    /** 被告下落不明 */
    DEFENDANT_MISSING,
    /** 发回重审 */
    REMANDED,
    /** 再审 */
    RETRIAL,
    /** 一方人数众多 */
    MANY_PARTIES,
    /** 涉及国家利益、社会公共利益 */
    PUBLIC_INTEREST,
    /** 第三人撤销之诉 */
    REVOCATION_SUIT,
    /** 执行异议之诉 */
    ENFORCEMENT_OBJECTION_SUIT,
    /** 人身关系、财产确权 */
    STATUS_OR_TITLE,
    /** 涉外 */
    FOREIGN,
    /** 需要评估、鉴定或者对诉前评估、鉴定结果有异议 */
    NEEDS_APPRAISAL,
    /** 提出反诉 */
    COUNTERCLAIM,
    /** 群体性纠纷，可能影响社会稳定 */
    GROUP_DISPUTE,
    /** 广泛关注或者社会影响较大 */
    PUBLIC_ATTENTION,
    /** 新类型或者疑难复杂 */
    NOVEL_OR_HARD,
    /** 法律规定应当组成合议庭 */
    PANEL_BY_LAW,
    /** 其他不宜适用小额诉讼程序 */
    UNSUITED_TO_SMALL_CLAIMS,
    /** 其他不宜适用简易程序 */
    UNSUITED_TO_SUMMARY,
    /** 其他不宜独任审理 */
    UNSUITED_TO_SOLE_JUDGE,
    /** 与类案判决可能冲突 */
    CONFLICT_WITH_PRECEDENT,
    /** 反映法官有违法审判行为 */
    COMPLAINT_AGAINST_JUDGE,
    /** 第一审适用简易程序审结 */
    FIRST_INSTANCE_SUMMARY,
    /** 不服裁定上诉 */
    APPEAL_AGAINST_RULING,
    /** 选民资格案件 */
    VOTER_QUALIFICATION,
    /** 当场作出的行政行为 */
    MADE_ON_THE_SPOT,
    /** 政府信息公开 */
    INFORMATION_DISCLOSURE,
    /** 证据充分 */
    EVIDENCE_SUFFICIENT,
    /** 被告人认罪，对指控的犯罪事实没有异议 */
    ADMITS_FACTS,
    /** 被告人对适用简易程序没有异议 */
    ACCEPTS_SUMMARY,
    /** 可能判处三年有期徒刑以下刑罚 */
    SENTENCE_WITHIN_THREE_YEARS,
    /** 认罪认罚 */
    ACCEPTS_PUNISHMENT,
    /** 被告人同意适用速裁程序 */
    AGREES_EXPEDITED,
    /** 盲、聋、哑人或者限制责任能力的精神病人 */
    DISABLED_ACCUSED,
    /** 未成年被告人 */
    MINOR_ACCUSED,
    /** 有重大社会影响 */
    MAJOR_IMPACT,
    /** 部分共同被告人不认罪或者对简易程序有异议 */
    CO_ACCUSED_OBJECTS,
    /** 部分共同被告人对速裁或者指控、罪名、量刑建议有异议 */
    CO_ACCUSED_OBJECTS_EXPEDITED,
    /** 未就附带民事赔偿达成调解、和解 */
    NO_SETTLEMENT,
    /** 辩护人作无罪辩护 */
    DEFENCE_PLEADS_INNOCENCE,
    /** 可能不构成犯罪 */
    MAY_BE_NO_CRIME,
    /** 其他不宜适用速裁程序 */
    UNSUITED_TO_EXPEDITED;

    /** 当事人约定或者同意 What the parties must have agreed to: silence is no agreement, so it opens nothing while it is unknown. */
    public boolean isAgreement() {
        return switch (this) {
            case AGREED_SMALL_CLAIMS, AGREED_SUMMARY, AGREED_SOLE_JUDGE -> true;
            default -> false;
        };
    }

    public Phrase phrase() {
        return Phrase.of("triage.fact." + name());
    }
}

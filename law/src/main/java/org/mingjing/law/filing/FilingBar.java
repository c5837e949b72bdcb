package org.mingjing.law.filing;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 不予立案事由 Why a suit is not filed however complete it is; which suits a ground is for stands in the register. */
@Term("不予立案事由")
public enum FilingBar {
    /** 违法起诉或者不符合法律规定 */
    UNLAWFUL,
    /** 危害国家主权和领土完整 */
    SOVEREIGNTY,
    /** 危害国家安全 */
    NATIONAL_SECURITY,
    /** 破坏国家统一和民族团结 */
    NATIONAL_UNITY,
    /** 破坏国家宗教政策 */
    RELIGIOUS_POLICY,
    /** 不属于人民法院主管 */
    NOT_FOR_COURTS,
    /** 原告与本案没有直接利害关系 */
    NO_DIRECT_INTEREST,
    /** 属于行政诉讼受案范围 */
    ADMINISTRATIVE_MATTER,
    /** 有书面仲裁协议 */
    ARBITRATION_AGREEMENT,
    /** 应当由其他机关处理 */
    OTHER_AUTHORITY,
    /** 不属于本院管辖 */
    OTHER_COURT,
    /** 裁判、调解书已经生效 */
    ALREADY_DECIDED,
    /** 一定期限内不得起诉 */
    TOO_EARLY,
    /** 离婚、收养案件六个月内无新情况又起诉 */
    STATUS_SUIT_AGAIN,
    /** 应当先申请行政复议 */
    RECONSIDERATION_FIRST,
    /** 超过法定起诉期限 */
    SUIT_TERM_OVER,
    /** 不属于自诉案件范围 */
    NOT_PRIVATE_PROSECUTION,
    /** 缺乏罪证 */
    NO_PROOF_OF_CRIME,
    /** 已过追诉时效 */
    CRIME_LAPSED,
    /** 被告人死亡 */
    ACCUSED_DEAD,
    /** 被告人下落不明 */
    ACCUSED_MISSING,
    /** 撤诉后就同一事实又告诉 */
    WITHDRAWN_BEFORE,
    /** 调解结案后反悔又告诉 */
    MEDIATED_BEFORE,
    /** 公安、检察机关正在办理 */
    UNDER_INVESTIGATION,
    /** 不服对未成年人附条件不起诉 */
    CONDITIONAL_NON_PROSECUTION,
    /** 逾六个月提起撤销之诉 */
    REVOCATION_LATE,
    /** 逾十五日提起执行异议之诉 */
    OBJECTION_SUIT_LATE;

    public Phrase phrase() {
        return Phrase.of("filing.bar." + name());
    }
}

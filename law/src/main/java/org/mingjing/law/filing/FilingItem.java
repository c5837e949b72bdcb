package org.mingjing.law.filing;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 起诉材料 What a complaint has to state and what has to come with it. */
@Term("起诉材料")
public enum FilingItem {
    /** 起诉人基本信息 */
    CLAIMANT_DETAILS,
    /** 被告信息明确 */
    RESPONDENT_IDENTIFIED,
    /** 具体的诉讼请求 */
    CLAIMS,
    /** 事实与理由 */
    GROUNDS,
    /** 证据和证据来源 */
    EVIDENCE_SOURCES,
    /** 证人姓名和住所 */
    WITNESS_DETAILS,
    /** 致送法院和具状时间 */
    COURT_AND_DATE,
    /** 没有谩骂和人身攻击之辞 */
    DECENT_WORDS,
    /** 自然人身份证明 */
    IDENTITY_PROOF,
    /** 营业执照或者组织机构代码证 */
    ORGANISATION_PROOF,
    /** 法定代表人或者主要负责人身份证明书 */
    LEGAL_REPRESENTATIVE_PROOF,
    /** 授权委托书 */
    AUTHORISATION,
    /** 代理人身份证明 */
    AGENT_IDENTITY,
    /** 代为告诉人身份及被害人不能告诉的证明 */
    ON_BEHALF_PROOF,
    /** 起诉状原本和副本 */
    COPIES,
    /** 与诉请相关的证据 */
    EVIDENCE,
    /** 被诉行政行为或者不作为存在的材料 */
    ACT_PROOF,
    /** 与被诉行政行为有利害关系的材料 */
    INTEREST_PROOF,
    /** 撤销之诉的证据材料 */
    REVOCATION_EVIDENCE,
    /** 执行异议裁定 */
    OBJECTION_RULING;

    /** What the item is. */
    public Phrase phrase() {
        return Phrase.of("filing.item." + name());
    }

    /** What the party is told to bring or to mend. */
    public Phrase remedy() {
        return Phrase.of("filing.bring." + name());
    }
}

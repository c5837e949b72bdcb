package org.mingjing.law.filing;

import org.mingjing.kernel.Term;

/** 起诉情形 Circumstances of a filing that decide what has to be handed in. */
@Term("起诉情形")
public enum FilingTrait {
    /** 有自然人起诉 a claimant is a natural person */
    NATURAL_CLAIMANT,
    /** 有法人或者其他组织起诉 a claimant is an organisation */
    ORGANISATION_CLAIMANT,
    /** 委托起诉 an agent files */
    REPRESENTED,
    /** 代为告诉 somebody prosecutes for a victim who cannot */
    ON_BEHALF_OF_VICTIM,
    /** 有证人 witnesses are named */
    WITNESSES,
    /** 在线提交 filed online: no paper beside it (在线诉讼规则 9) */
    ONLINE
}

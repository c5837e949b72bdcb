package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeCharge.ACCEPTANCE;
import static org.mingjing.law.fees.FeeCharge.APPLICATION;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 收费项目 What is charged for, as 诉讼费用交纳办法 13 and 14 divide it. */
@Term("收费项目")
public enum FeeKind {
    /** 财产案件 a claim for money or things of value */
    PROPERTY(ACCEPTANCE),
    /** 离婚案件 divorce; the amount is the whole of the property to be divided */
    DIVORCE(ACCEPTANCE),
    /** 人格权案件 name, likeness, reputation, honour and other personality rights; the amount is the damages */
    PERSONALITY(ACCEPTANCE),
    /** 其他非财产案件 any other claim that is not about property */
    OTHER_NON_PROPERTY(ACCEPTANCE),
    /** 知识产权民事案件 intellectual property, civil; without an amount, or with one as a property claim */
    INTELLECTUAL_PROPERTY(ACCEPTANCE),
    /** 劳动争议案件 labour dispute */
    LABOUR(ACCEPTANCE),
    /** 商标、专利、海事行政案件 administrative case on trade marks, patents or maritime matters */
    ADMINISTRATIVE_SPECIAL(ACCEPTANCE),
    /** 其他行政案件 any other administrative case */
    ADMINISTRATIVE(ACCEPTANCE),
    /** 管辖权异议 an objection to jurisdiction that failed */
    JURISDICTION_OBJECTION(ACCEPTANCE),
    /** 申请执行 enforcement of judgments, awards and notarised debts, recognition of foreign judgments and awards */
    ENFORCEMENT(APPLICATION),
    /** 申请保全 preservation; the amount is what is actually preserved */
    PRESERVATION(APPLICATION),
    /** 申请支付令 order for payment */
    PAYMENT_ORDER(APPLICATION),
    /** 申请公示催告 public summons for a lost instrument */
    PUBLIC_SUMMONS(APPLICATION),
    /** 申请撤销仲裁裁决或者认定仲裁协议效力 setting aside an award, or whether an arbitration agreement is valid */
    ARBITRATION_REVIEW(APPLICATION),
    /** 申请破产 bankruptcy; the amount is the whole of the bankrupt's property */
    BANKRUPTCY(APPLICATION),
    /** 申请设立海事赔偿责任限制基金 fund for limiting maritime liability */
    MARITIME_FUND(APPLICATION),
    /** 申请海事强制令 maritime injunction */
    MARITIME_INJUNCTION(APPLICATION),
    /** 申请船舶优先权催告 summons of maritime liens */
    MARITIME_LIEN_SUMMONS(APPLICATION),
    /** 申请海事债权登记 registration of a maritime claim */
    MARITIME_CLAIM_REGISTRATION(APPLICATION),
    /** 申请共同海损理算 adjustment of general average */
    GENERAL_AVERAGE(APPLICATION);

    private final FeeCharge charge;

    FeeKind(FeeCharge charge) {
        this.charge = charge;
    }

    public FeeCharge charge() {
        return charge;
    }

    /** The name of this kind in the reader's language. */
    public Phrase phrase() {
        return Phrase.of("fees.kind." + name());
    }
}

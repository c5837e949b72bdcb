package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 诉讼费用司法救助事由 Why a fee is waived, reduced or deferred; on each listed ground the court has to grant it (办法 45–47). */
@Term("诉讼费用司法救助事由")
public enum ReliefGround {
    /** 残疾人无固定生活来源 */
    DISABLED_WITHOUT_INCOME(Kind.WAIVER, "45(1)", true),
    /** 追索赡养费、扶养费、抚育费、抚恤金 */
    MAINTENANCE(Kind.WAIVER, "45(2)", true),
    /** 最低生活保障对象等，无其他收入 */
    MINIMUM_LIVING_ALLOWANCE(Kind.WAIVER, "45(3)", true),
    /** 见义勇为 */
    ACT_OF_COURAGE(Kind.WAIVER, "45(4)", false),
    /** 确实需要免交 */
    OTHER_WAIVER(Kind.WAIVER, "45(5)", true),
    /** 不可抗力造成生活困难 */
    DISASTER(Kind.REDUCTION, "46(1)", true),
    /** 优抚、安置对象 */
    SPECIAL_CARE(Kind.REDUCTION, "46(2)", false),
    /** 社会福利机构和救助管理站 */
    WELFARE_INSTITUTION(Kind.REDUCTION, "46(3)", false),
    /** 确实需要减交 */
    OTHER_REDUCTION(Kind.REDUCTION, "46(4)", true),
    /** 追索社会保险金、经济补偿金 */
    SOCIAL_INSURANCE(Kind.DEFERRAL, "47(1)", false),
    /** 人身伤害事故受害人 */
    INJURED_IN_ACCIDENT(Kind.DEFERRAL, "47(2)", false),
    /** 正在接受法律援助 */
    LEGAL_AID(Kind.DEFERRAL, "47(3)", false),
    /** 确实需要缓交 */
    OTHER_DEFERRAL(Kind.DEFERRAL, "47(4)", false);

    /** 救助方式 What is granted. */
    public enum Kind {
        /** 免交, natural persons only */
        WAIVER,
        /** 减交, by 30 % at least */
        REDUCTION,
        /** 缓交, decided before the case is filed */
        DEFERRAL
    }

    private final Kind kind;
    private final String article;
    private final boolean hardshipProof;

    ReliefGround(Kind kind, String article, boolean hardshipProof) {
        this.kind = kind;
        this.article = article;
        this.hardshipProof = hardshipProof;
    }

    public Kind kind() {
        return kind;
    }

    public Citation citation() {
        return measures(article);
    }

    /** Whether proof of the hardship by the local standard comes on top of the written application (办法 48); the court reads it case by case. */
    public boolean needsHardshipProof() {
        return hardshipProof;
    }

    public Phrase phrase() {
        return Phrase.of("fees.relief." + name());
    }
}

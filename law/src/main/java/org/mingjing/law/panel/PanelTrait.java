package org.mingjing.law.panel;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 组庭情形 What about a case decides on the form of its panel. */
@Term("组庭情形")
public enum PanelTrait {
    /** 可能判处十年以上有期徒刑、无期徒刑、死刑，社会影响重大 */
    HEAVY_SENTENCE(Needs.SEVEN, "16(1)"),
    /** 公益诉讼 */
    PUBLIC_INTEREST_SUIT(Needs.SEVEN, "16(2)"),
    /** 征地拆迁、生态环境保护、食品药品安全，社会影响重大 */
    LAND_ENVIRONMENT_FOOD(Needs.SEVEN, "16(3)"),
    /** 其他社会影响重大 */
    MAJOR_IMPACT(Needs.SEVEN, "16(4)"),
    /** 涉及群体利益、公共利益 */
    GROUP_INTEREST(Needs.ASSESSORS, "15(1)"),
    /** 人民群众广泛关注或者其他社会影响较大 */
    WIDE_ATTENTION(Needs.ASSESSORS, "15(2)"),
    /** 案情复杂等，需要由人民陪审员参加审判 */
    ASSESSORS_NEEDED(Needs.ASSESSORS, "15(3)"),
    /** 不需要开庭审理 */
    NO_HEARING(Needs.JUDGES, "5(3)"),
    /** 申请承认外国法院离婚判决 */
    FOREIGN_DIVORCE(Needs.JUDGES, "5(2)");

    private enum Needs {
        SEVEN,
        ASSESSORS,
        JUDGES
    }

    private final Needs needs;
    private final String article;

    PanelTrait(Needs needs, String article) {
        this.needs = needs;
        this.article = article;
    }

    /** 七人合议庭 Three judges and four assessors must sit (陪审员法 16). */
    public boolean needsSeven() {
        return needs == Needs.SEVEN;
    }

    /** Assessors must sit, in whichever form (陪审员法 15). */
    public boolean needsAssessors() {
        return needs == Needs.SEVEN || needs == Needs.ASSESSORS;
    }

    /** Assessors may not sit (陪审员法解释 5). */
    public boolean barsAssessors() {
        return needs == Needs.JUDGES;
    }

    public Citation citation() {
        return Citation.of(needs == Needs.JUDGES ? "陪审员法解释" : "陪审员法", article);
    }
}

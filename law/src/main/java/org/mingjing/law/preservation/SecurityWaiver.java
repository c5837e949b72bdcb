package org.mingjing.law.preservation;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 可以不要求担保的情形 In these the court may rule on property in a suit without security (财产保全规定 9). */
@Term("可以不要求担保的情形")
public enum SecurityWaiver {
    /** 赡养费、扶养费、抚育费、抚恤金、医疗费用、劳动报酬、工伤赔偿、交通事故人身损害赔偿 */
    LIVELIHOOD,
    /** 家庭暴力且经济困难 */
    DOMESTIC_VIOLENCE,
    /** 检察公益诉讼损害赔偿 */
    PUBLIC_INTEREST,
    /** 见义勇为受侵害 */
    COURAGEOUS_ACT,
    /** 事实清楚、权利义务明确，保全错误可能性较小 */
    CLEAR_CASE,
    /** 金融机构 */
    FINANCIAL_INSTITUTION;

    public static Citation citation() {
        return Citation.of("财产保全规定", "9");
    }

    public Phrase phrase() {
        return Phrase.of("preservation.waiver." + name());
    }
}

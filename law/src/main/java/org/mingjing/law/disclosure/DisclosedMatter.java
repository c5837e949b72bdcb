package org.mingjing.law.disclosure;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;

/**
 * 公开事项 What a party is told of the course of its case.
 *
 * <p>The text of 法释〔2018〕7号 is not held: its articles are cited from general knowledge and stand in docs/law/unsettled.md.
 */
@Term("公开事项")
public enum DisclosedMatter {
    /** 立案时间 */
    FILING("延审规定", "7"),
    /** 审理期限 */
    TRIAL_LIMIT("延审规定", "7"),
    /** 扣除审限 */
    EXCLUSION("延审规定", "7"),
    /** 延长审限 */
    EXTENSION("延审规定", "7"),
    /** 重新计算审限 after a change of procedure */
    CONVERSION("延审规定", "7"),
    /** 延期开庭 */
    ADJOURNMENT("延审规定", "7"),
    /** 审判组织 */
    FORMATION("审判流程公开规定", "7"),
    /** 开庭、庭前会议、宣判的时间地点 */
    HEARING("审判流程公开规定", "7"),
    /** 送达 */
    SERVICE("审判流程公开规定", "7");

    private final String instrument;
    private final String article;

    DisclosedMatter(String instrument, String article) {
        this.instrument = instrument;
        this.article = article;
    }

    /** Where it stands that parties are told. */
    public Citation citation() {
        return Citation.of(instrument, article);
    }

    /** What a recorded change of a clock is. */
    public static DisclosedMatter of(ClockEvent event) {
        return switch (event) {
            case ClockEvent.Exclusion exclusion -> EXCLUSION;
            case ClockEvent.Extension extension -> EXTENSION;
            case ClockEvent.Conversion conversion -> CONVERSION;
        };
    }
}

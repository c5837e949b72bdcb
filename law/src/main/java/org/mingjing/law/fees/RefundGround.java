package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.INTERPRETATION;
import static org.mingjing.law.fees.FeeMeasures.MEASURES;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 退费事由 What happens to a fee already paid when a case ends or moves without a decision on what was claimed. */
@Term("退费事由")
public enum RefundGround {
    /** 发回重审 the fee of the second instance */
    REMANDED(Share.WHOLE, MEASURES, "27"),
    /** 不予受理、驳回起诉 */
    REJECTED(Share.WHOLE, MEASURES, "27"),
    /** 涉嫌犯罪移送 unless the civil case goes on */
    SUSPECTED_CRIME(Share.WHOLE, MEASURES, "25"),
    /** 移送后民事案件继续审理 */
    SUSPECTED_CRIME_CASE_CONTINUES(Share.NOTHING, MEASURES, "25"),
    /** 转为普通程序后未补交，按撤诉处理 */
    SUPPLEMENT_UNPAID(Share.HALF, INTERPRETATION, "199"),
    /** 调解、撤诉 where the whole fee was paid */
    HALVED_AT_END(Share.HALF, MEASURES, "15"),
    /** 胜诉方预交但不应负担 */
    WINNER_ADVANCED(Share.WHOLE, INTERPRETATION, "207"),
    /** 中止诉讼、中止执行 */
    SUSPENDED(Share.NOTHING, MEASURES, "26"),
    /** 终结诉讼 */
    TERMINATED(Share.NOTHING, MEASURES, "28"),
    /** 移送管辖 goes with the file to the other court */
    JURISDICTION_MOVED(Share.NOTHING, MEASURES, "24");

    /** 退还比例 How much comes back. */
    public enum Share {
        WHOLE,
        HALF,
        NOTHING
    }

    private final Share share;
    private final String instrument;
    private final String article;

    RefundGround(Share share, String instrument, String article) {
        this.share = share;
        this.instrument = instrument;
        this.article = article;
    }

    public Share share() {
        return share;
    }

    public Citation citation() {
        return Citation.of(instrument, article);
    }

    public Phrase phrase() {
        return Phrase.of("fees.refund." + name());
    }
}

package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.measures;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 减半事由 Why an acceptance fee is halved; however many grounds there are, it is halved once (民诉解释 206). */
@Term("减半事由")
public enum Halving {
    /** 适用简易程序, small claims included */
    SUMMARY("16"),
    /** 调解方式结案 */
    MEDIATED("15"),
    /** 申请撤诉 */
    WITHDRAWN("15"),
    /** 反诉合并审理 */
    COUNTERCLAIM("18"),
    /** 有独立请求权的第三人的请求合并审理 */
    THIRD_PARTY_CLAIM("18");

    private final String article;

    Halving(String article) {
        this.article = article;
    }

    public Citation citation() {
        return measures(article);
    }

    public Phrase phrase() {
        return Phrase.of("fees.halving." + name());
    }
}

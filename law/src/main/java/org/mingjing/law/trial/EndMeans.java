package org.mingjing.law.trial;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 结案送达方式 How the paper that ends a case came to a party, and with it the day that counts for the end of the trial. */
@Term("结案送达方式")
public enum EndMeans {
    /** 直接送达: 签收日 */
    DIRECT("民诉法", "87"),
    /** 电子送达: 到达特定系统日 */
    ELECTRONIC("民诉法", "90"),
    /** 留置送达: 留在住所日 */
    LEFT("审限规定", "10(1)"),
    /** 邮寄送达: 交邮日 */
    POST("审限规定", "10(3)"),
    /** 转交送达: 签收日 */
    FORWARDED("审限规定", "10(4)"),
    /** 委托送达: 送达回证签收日 */
    COMMISSIONED("民诉解释", "134"),
    /** 公告送达: 公告刊登日, not the day on which its period ends */
    NOTICE("审限规定", "10(2)");

    private final String instrument;
    private final String article;

    EndMeans(String instrument, String article) {
        this.instrument = instrument;
        this.article = article;
    }

    public Citation citation() {
        return Citation.of(instrument, article);
    }

    /** A mediation paper goes to the party himself: it is neither left nor given public notice of (民诉解释 133). */
    public boolean mediationToo() {
        return this != LEFT && this != NOTICE;
    }

    Phrase phrase() {
        return Phrase.of("conclusion.means." + name());
    }
}

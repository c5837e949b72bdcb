package org.mingjing.law.disclosure;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 立案投诉事由 What the filing desk may not do (登记立案规定 13); of one who holds a receipt, whose complaint was taken in. */
@Term("立案投诉事由")
public enum GrievanceGround {
    /** 不一次性告知补正 */
    NOT_TOLD_AT_ONCE("7(1)"),
    /** 有案不立 */
    NOT_FILED("2(2)"),
    /** 拖延立案 */
    DELAYED("8"),
    /** 干扰立案 */
    OBSTRUCTED("13(1)"),
    /** 既不立案又不作出裁定或者决定 */
    NEITHER_FILED_NOR_RULED("9");

    private final String article;

    GrievanceGround(String article) {
        this.article = article;
    }

    /** What the court owed instead. */
    public Citation duty() {
        return Citation.of("登记立案规定", article);
    }

    /** As it stands in forms and at the end of message keys. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

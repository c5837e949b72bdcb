package org.mingjing.law.evidence;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 逾期举证的后果 What the law makes of late evidence; the court decides (民诉法 68). */
@Term("逾期举证的后果")
public enum LateConsequence {
    /** 视为未逾期 */
    NOT_LATE("101"),
    /** 不予采纳 */
    NOT_TAKEN("102"),
    /** 采纳，训诫、罚款 */
    TAKEN_AND_FINED("102"),
    /** 采纳，训诫 */
    TAKEN_AND_ADMONISHED("102");

    private final String article;

    LateConsequence(String article) {
        this.article = article;
    }

    /** @param basic 与案件基本事实有关: then even the gravest fault does not shut it out */
    public static LateConsequence of(LateFault fault, boolean basic) {
        return switch (fault) {
            case OBJECTIVE, NO_OBJECTION -> NOT_LATE;
            case GROSS -> basic ? TAKEN_AND_FINED : NOT_TAKEN;
            case SLIGHT -> TAKEN_AND_ADMONISHED;
        };
    }

    public boolean taken() {
        return this != NOT_TAKEN;
    }

    public Citation citation() {
        return Citation.of("民诉解释", article);
    }

    public Phrase phrase() {
        return Phrase.of("evidence.late." + name());
    }
}

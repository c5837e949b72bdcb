package org.mingjing.law.preservation;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 担保方式 What stands for the loss that a wrong preservation causes (民诉法 108). */
@Term("担保方式")
public enum SecurityForm {
    /** 现金 or other property */
    PROPERTY("6"),
    /** 保证 by a third person */
    GUARANTEE("6"),
    /** 保全责任险 */
    INSURANCE("7"),
    /** 独立保函 */
    BANK_LETTER("8");

    private final String article;

    SecurityForm(String article) {
        this.article = article;
    }

    public Citation citation() {
        return Citation.of("财产保全规定", article);
    }

    public Phrase phrase() {
        return Phrase.of("preservation.security." + name());
    }
}

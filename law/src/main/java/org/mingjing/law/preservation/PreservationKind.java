package org.mingjing.law.preservation;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 保全种类 What is to be preserved. */
@Term("保全种类")
public enum PreservationKind {
    /** 财产保全 */
    PROPERTY("103"),
    /** 行为保全 to order or forbid an act */
    CONDUCT("103"),
    /** 证据保全 */
    EVIDENCE("84");

    private final String article;

    PreservationKind(String article) {
        this.article = article;
    }

    public Citation citation() {
        return Citation.of("民诉法", article);
    }

    public Phrase phrase() {
        return Phrase.of("preservation.kind." + name());
    }
}

package org.mingjing.law.evidence;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 证据申请 What a party asks of the court about evidence. */
@Term("证据申请种类")
public enum RequestKind {
    /** 申请人民法院调查收集 in writing, before the period ends */
    COLLECTION("民诉解释", "94"),
    /** 申请鉴定 within the time the court names */
    APPRAISAL("证据规定", "31"),
    /** 申请延长举证期限 in writing, before the period ends */
    EXTENSION("民诉解释", "100");

    private final String instrument;
    private final String article;

    RequestKind(String instrument, String article) {
        this.instrument = instrument;
        this.article = article;
    }

    public Citation citation() {
        return Citation.of(instrument, article);
    }

    /** Whether it has to come before the period for evidence ends. */
    public boolean beforeTheEnd() {
        return this != APPRAISAL;
    }

    public Phrase phrase() {
        return Phrase.of("evidence.request." + name());
    }
}

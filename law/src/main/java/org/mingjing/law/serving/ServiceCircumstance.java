package org.mingjing.law.serving;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 受送达人情形 What the law asks of whoever is to be served. */
@Term("受送达人情形")
public enum ServiceCircumstance {
    /** 已签送达地址确认书 */
    ADDRESS_CONFIRMED,
    /** 同意电子送达 */
    ELECTRONIC_CONSENT,
    /** 在我国领域内没有住所 */
    ABROAD,
    /** 军人 */
    SOLDIER,
    /** 被监禁或者被采取强制性教育措施 */
    CONFINED,
    /** 下落不明 */
    WHEREABOUTS_UNKNOWN,
    /** 其他方式无法送达 follows from what was tried */
    OTHER_MEANS_FAILED;

    /** Whether somebody states it; else it follows from what was tried. */
    public boolean stated() {
        return this != OTHER_MEANS_FAILED;
    }

    public Phrase phrase() {
        return Phrase.of("serving.circumstance." + name());
    }
}

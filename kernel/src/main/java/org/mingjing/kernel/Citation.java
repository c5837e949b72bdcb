package org.mingjing.kernel;

/**
 * 法条引用 Where a rule stands: the instrument by its usual short name and the article, e.g. 民诉法 152.
 *
 * @param instrument short name of the instrument, as listed in docs/law
 * @param article the article as cited, e.g. "152" or "9(5)"
 */
@Term("法条引用")
public record Citation(String instrument, String article) {

    /** @throws IllegalArgumentException when either part is blank: a rule cannot be made without its source */
    public Citation {
        if (instrument.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("a citation names an instrument and an article");
        }
    }

    public static Citation of(String instrument, String article) {
        return new Citation(instrument, article);
    }

    @Override
    public String toString() {
        return instrument + " " + article;
    }
}

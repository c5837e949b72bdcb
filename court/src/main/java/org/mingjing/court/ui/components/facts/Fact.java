package org.mingjing.court.ui.components.facts;

import org.jspecify.annotations.Nullable;

/** 要素 A term and its value; an address makes the value open what stands behind it. */
public record Fact(String term, String value, @Nullable String href) {

    public static Fact of(String term, String value) {
        return new Fact(term, value, null);
    }
}

package org.mingjing.court.justice.writs;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 文书状态 */
@Term("文书状态")
public enum WritState {
    /** 草稿 */
    DRAFT("draft"),
    /** 已签发 */
    ISSUED("issued");

    private final String word;

    WritState(String word) {
        this.word = word;
    }

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static WritState of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

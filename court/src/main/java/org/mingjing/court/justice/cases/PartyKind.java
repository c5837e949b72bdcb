package org.mingjing.court.justice.cases;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 当事人类别 */
@Term("当事人类别")
public enum PartyKind {
    /** 自然人 */
    PERSON("person"),
    /** 法人、非法人组织 */
    ORGANISATION("organisation");

    private final String word;

    PartyKind(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static PartyKind of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

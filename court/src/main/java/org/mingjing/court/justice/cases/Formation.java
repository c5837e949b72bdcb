package org.mingjing.court.justice.cases;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 审判组织 Who tries the case. */
@Term("审判组织")
public enum Formation {
    /** 独任审判 */
    SOLE("sole"),
    /** 合议庭 */
    PANEL("panel");

    private final String word;

    Formation(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static Formation of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

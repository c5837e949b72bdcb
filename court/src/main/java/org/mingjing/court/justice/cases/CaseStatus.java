package org.mingjing.court.justice.cases;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 案件状态 An explicit column, changed only by the case itself. */
@Term("案件状态")
public enum CaseStatus {
    /** 已立案 */
    FILED("filed"),
    /** 审理中 */
    IN_TRIAL("in-trial"),
    /** 中止 */
    SUSPENDED("suspended"),
    /** 已结 */
    CONCLUDED("concluded"),
    /** 已归档 */
    ARCHIVED("archived");

    private final String word;

    CaseStatus(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** 未结 Whether the court still owes a conclusion. */
    public boolean open() {
        return this == FILED || this == IN_TRIAL || this == SUSPENDED;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static CaseStatus of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

package org.mingjing.court.justice.filing;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 来件状态 */
@Term("来件状态")
public enum FilingState {
    /** 审查中 The court owes a decision */
    RECEIVED,
    /** 待补正 The party owes what is missing */
    TOLD,
    /** 已立案 */
    ACCEPTED,
    /** 不予受理 */
    NOT_ACCEPTED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static FilingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean open() {
        return this == RECEIVED || this == TOLD;
    }
}

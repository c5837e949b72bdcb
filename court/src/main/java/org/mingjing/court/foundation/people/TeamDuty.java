package org.mingjing.court.foundation.people;

import java.util.Arrays;
import org.mingjing.kernel.Term;

/** 团队分工 The part a member has in a trial team. */
@Term("团队分工")
public enum TeamDuty {
    /** 法官 */
    JUDGE("judge"),
    /** 法官助理 */
    ASSISTANT("assistant"),
    /** 书记员 */
    CLERK("clerk");

    private final String word;

    TeamDuty(String word) {
        this.word = word;
    }

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static TeamDuty of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

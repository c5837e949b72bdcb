package org.mingjing.court.justice.oversight;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 标识来源 Where a case was found to be of the four categories. */
@Term("标识来源")
public enum MarkSource {
    /** 立案标识 from the facts told in triage */
    FILING,
    /** 审理标识 by the judge, the chief judge or a leader */
    TRIAL,
    /** 规则标识 by rule */
    RULE;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static MarkSource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

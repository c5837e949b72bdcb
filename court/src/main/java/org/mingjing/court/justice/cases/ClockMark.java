package org.mingjing.court.justice.cases;

import java.util.Arrays;
import java.util.List;
import org.mingjing.kernel.Term;

/** 审限状态 How the main clock of a case stands, as limits has told. */
@Term("审限状态")
public enum ClockMark {
    /** 无审限 no clock: no start is known, or the law sets no limit */
    NONE("none"),
    /** 计算中 */
    RUNNING("running"),
    /** 暂停计算 while an exclusion or suspension runs */
    STOPPED("stopped"),
    /** 期内结案 ended in time */
    MET("met"),
    /** 超期结案 ended late */
    OVERRUN("overrun");

    /** The words of the clocks that may still fall due. */
    public static final List<String> OPEN =
            Arrays.stream(values()).filter(ClockMark::open).map(ClockMark::word).toList();

    private final String word;

    ClockMark(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** Whether it may still fall due. */
    public boolean open() {
        return this == RUNNING || this == STOPPED;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static ClockMark of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

package org.mingjing.court.insight.radar;

import java.util.Arrays;
import java.util.List;
import org.mingjing.kernel.Term;

/** 发现类别 What is wrong with a case that stands still. */
@Term("发现类别")
public enum FindingKind {
    /** 隐性超审限: the reason of an exclusion has ended, the clock still stands */
    ENDED("ended"),
    /** 扣除过长: an exclusion runs longer than such grounds usually do; somebody has to look */
    LONG("long"),
    /** 未分案 no judge handles it */
    NO_JUDGE("no-judge"),
    /** 逾期未记 the day of the next step is over, and nothing tells what became of it */
    PASSED("passed"),
    /** 停滞 nobody owes a step, no day is fixed, no clock is stopped */
    NOTHING_AHEAD("nothing-ahead");

    private final String word;

    FindingKind(String word) {
        this.word = word;
    }

    /** As it stands in the database, in addresses and at the end of message keys. */
    public String word() {
        return word;
    }

    /** Whether it is about a clock that stands, not about a case in which nothing moves. */
    public boolean ofClock() {
        return this == ENDED || this == LONG;
    }

    /** 停滞 The kinds of a case in which nothing moves. */
    public static List<FindingKind> stuck() {
        return List.of(NO_JUDGE, PASSED, NOTHING_AHEAD);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static FindingKind of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown: " + word));
    }
}

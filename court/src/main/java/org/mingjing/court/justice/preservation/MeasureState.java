package org.mingjing.court.justice.preservation;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 保全措施状态 What a person recorded; that the last day has passed is seen from the day itself. */
@Term("保全措施状态")
public enum MeasureState {
    /** 保全中 */
    IN_FORCE,
    /** 已解除 */
    LIFTED,
    /** 已失效 its time ran out unrenewed */
    LAPSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static MeasureState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

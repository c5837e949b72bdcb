package org.mingjing.court.justice.preservation;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 保全申请状态 */
@Term("保全申请状态")
public enum PreservationState {
    /** 待裁定 */
    PENDING,
    /** 待实施 ruled, no measure taken yet */
    GRANTED,
    /** 保全中 */
    IN_FORCE,
    /** 已驳回 */
    REFUSED,
    /** 已解除 no measure is left */
    ENDED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static PreservationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.mingjing.court.office.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 发文办理 What the office does with a signed document, one after the other. */
@Term("发文办理")
public enum OfficeAct {
    /** 编号 */
    NUMBER(OutgoingState.SIGNED, OutgoingState.NUMBERED),
    /** 校对 */
    PROOF(OutgoingState.NUMBERED, OutgoingState.PROOFED),
    /** 送印 the seal room puts it; where the court has no seal registered, its use on paper is entered at once */
    SEAL(OutgoingState.PROOFED, OutgoingState.SEALED),
    /** 分发 */
    DISTRIBUTE(OutgoingState.SEALED, OutgoingState.DISTRIBUTED),
    /** 归档 */
    ARCHIVE(OutgoingState.DISTRIBUTED, OutgoingState.ARCHIVED);

    private final OutgoingState from;
    private final OutgoingState to;

    OfficeAct(OutgoingState from, OutgoingState to) {
        this.from = from;
        this.to = to;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    OutgoingState from() {
        return from;
    }

    OutgoingState to() {
        return to;
    }

    public static Optional<OfficeAct> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What comes next in this state; null: nothing of the office. */
    public static @Nullable OfficeAct next(OutgoingState state) {
        return Arrays.stream(values())
                .filter(one -> one.from == state)
                .findFirst()
                .orElse(null);
    }
}

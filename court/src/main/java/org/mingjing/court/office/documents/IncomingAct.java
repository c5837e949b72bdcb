package org.mingjing.court.office.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.kernel.Term;

/** 收文办理 What is done with an incoming document. */
@Term("收文办理")
public enum IncomingAct {
    /** 初审 The office says who deals with it, how and by when. */
    REVIEW,
    /** 退文 It is not for this court, or not as it must be. */
    SEND_BACK,
    /** 转办 The handler passes it on. */
    PASS_ON,
    /** 传阅 */
    CIRCULATE,
    /** 催办 */
    REMIND,
    /** 答复、办结 */
    ANSWER,
    /** 归档 */
    ARCHIVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is the office's to do; passing on and answering are the handler's, circulating both may. */
    public boolean ofOffice() {
        return this == REVIEW || this == SEND_BACK || this == REMIND || this == ARCHIVE;
    }

    /** Whether it may be done in this state. */
    public boolean fits(IncomingState state) {
        return switch (this) {
            case REVIEW, SEND_BACK -> state == IncomingState.REGISTERED;
            case PASS_ON, REMIND, ANSWER -> state == IncomingState.HANDLING;
            case CIRCULATE -> state == IncomingState.HANDLING || state == IncomingState.ANSWERED;
            case ARCHIVE -> state == IncomingState.ANSWERED;
        };
    }

    public static Optional<IncomingAct> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

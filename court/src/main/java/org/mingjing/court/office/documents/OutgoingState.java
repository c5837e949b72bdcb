package org.mingjing.court.office.documents;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 发文状态 Where an outgoing document stands. */
@Term("发文状态")
public enum OutgoingState {
    /** 拟稿 */
    DRAFT,
    /** 核稿、会签、签发中 */
    CIRCULATING,
    /** 退回修改 */
    RETURNED,
    /** 已签发 */
    SIGNED,
    /** 已编号 */
    NUMBERED,
    /** 已校对 */
    PROOFED,
    /** 用印中 with the seal room */
    SEALING,
    /** 已用印 */
    SEALED,
    /** 已分发 */
    DISTRIBUTED,
    /** 已归档 */
    ARCHIVED,
    /** 已撤稿 */
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OutgoingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** 改稿 Whether its text may be changed: not while it is with the signers, nor once it has left the house. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED || resigned();
    }

    /** 重新签发 Whether a change of the text undoes the signature. */
    public boolean resigned() {
        return this == SIGNED || this == NUMBERED || this == PROOFED || this == SEALING;
    }
}

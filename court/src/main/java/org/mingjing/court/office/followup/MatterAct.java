package org.mingjing.court.office.followup;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 督办行为 What was done on a matter. */
@Term("督办行为")
public enum MatterAct {
    /** 立项 */
    OPENED,
    /** 反馈进展 */
    REPORTED,
    /** 申请延期 */
    EXTENSION_ASKED,
    /** 同意延期 */
    EXTENDED,
    /** 不同意延期 */
    EXTENSION_REFUSED,
    /** 申请办结 */
    CLOSING_ASKED,
    /** 退回补办 */
    RETURNED,
    /** 核查办结 */
    CLOSED,
    /** 催办 */
    URGED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatterAct of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

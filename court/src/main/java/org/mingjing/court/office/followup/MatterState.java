package org.mingjing.court.office.followup;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 督办状态  */
@Term("督办状态")
public enum MatterState {
    /** 在办 */
    OPEN,
    /** 待核查 closing was asked for */
    CHECKING,
    /** 办结 */
    CLOSED;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MatterState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

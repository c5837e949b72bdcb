package org.mingjing.court.justice.writs;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 诉讼文书种类 */
@Term("诉讼文书种类")
public enum WritKind {
    /** 通知书、传票、收据 */
    NOTICE,
    /** 证明 */
    CERTIFICATE,
    /** 裁定书 */
    RULING,
    /** 调解书 */
    MEDIATION,
    /** 判决书 */
    JUDGMENT;

    /** 裁判文书 Whether it is signed by judges: only a judge issues it. */
    public boolean decides() {
        return this == RULING || this == MEDIATION || this == JUDGMENT;
    }

    /** At the end of message keys and in templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

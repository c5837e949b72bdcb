package org.mingjing.court.justice.writs;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 文书阶段 When in the life of a case a paper is made. */
@Term("文书阶段")
public enum WritStage {
    /** 收件 before there is a case */
    RECEPTION,
    /** 立案 */
    FILING,
    /** 审理前准备 */
    PREPARATION,
    /** 审理 */
    TRIAL,
    /** 裁判 */
    DECISION,
    /** 生效与补正 */
    AFTERWARDS;

    /** At the end of message keys and in templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

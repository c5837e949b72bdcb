package org.mingjing.court.office.followup;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 督办来源类别 Where a matter comes from. */
@Term("督办来源类别")
public enum SourceKind {
    /** 公文 */
    DOCUMENT,
    /** 工作通知 */
    NOTICE,
    /** 会议纪要 */
    MINUTES,
    /** 领导批示 */
    INSTRUCTION,
    /** 上级法院交办 */
    SUPERIOR,
    /** 其他 */
    OTHER;

    /** As it stands in the database and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SourceKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

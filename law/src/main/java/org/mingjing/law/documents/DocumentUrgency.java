package org.mingjing.law.documents;

import org.mingjing.kernel.Term;

/** 紧急程度 Of a document 特急 or 加急, of a telegram 特提, 特急, 加急 or 平急 (公文条例 9(3)). */
@Term("公文紧急程度")
public enum DocumentUrgency {
    /** 无 */
    NONE("", false),
    /** 加急 */
    URGENT("加急", false),
    /** 特急 */
    VERY_URGENT("特急", false),
    /** 电报平急 */
    TELEGRAM_ORDINARY("平急", true),
    /** 电报加急 */
    TELEGRAM_URGENT("加急", true),
    /** 电报特急 */
    TELEGRAM_VERY_URGENT("特急", true),
    /** 电报特提 */
    TELEGRAM_AT_ONCE("特提", true);

    private final String mark;
    private final boolean telegram;

    DocumentUrgency(String mark, boolean telegram) {
        this.mark = mark;
        this.telegram = telegram;
    }

    /** As it stands on the sheet; empty: nothing does. */
    public String mark() {
        return mark;
    }

    /** 电报等级 */
    public boolean telegram() {
        return telegram;
    }
}

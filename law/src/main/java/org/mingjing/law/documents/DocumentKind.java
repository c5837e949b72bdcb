package org.mingjing.law.documents;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 公文种类 The fifteen kinds of 公文条例 art. 8, items 1 to 15, with the directions in which each goes. */
@Term("公文种类")
public enum DocumentKind {
    /** 决议 */
    RESOLUTION("决议", 1, "DP"),
    /** 决定 */
    DECISION("决定", 2, "DP"),
    /** 命令（令） */
    ORDER("令", 3, "DP"),
    /** 公报 */
    COMMUNIQUE("公报", 4, "P"),
    /** 公告 */
    ANNOUNCEMENT("公告", 5, "P"),
    /** 通告 */
    PUBLIC_NOTICE("通告", 6, "P"),
    /** 意见 */
    OPINION("意见", 7, "ULD"),
    /** 通知 */
    NOTICE("通知", 8, "DL"),
    /** 通报 */
    CIRCULAR("通报", 9, "D"),
    /** 报告 */
    REPORT("报告", 10, "U"),
    /** 请示 */
    REQUEST("请示", 11, "U"),
    /** 批复 */
    REPLY("批复", 12, "D"),
    /** 议案 */
    MOTION("议案", 13, "L"),
    /** 函 */
    LETTER("函", 14, "L"),
    /** 纪要 */
    MINUTES("纪要", 15, "ULD");

    private final String title;
    private final int item;
    /** First letters of the directions. */
    private final String directions;

    DocumentKind(String title, int item, String directions) {
        this.title = title;
        this.item = item;
        this.directions = directions;
    }

    /** As it ends a title. */
    public String title() {
        return title;
    }

    /** Whether a document of this kind may go in the direction. */
    public boolean goes(DocumentDirection direction) {
        return directions.indexOf(direction.name().charAt(0)) >= 0;
    }

    /** 无主送机关 What is made known to everybody, ordered or noted names no main recipient of need. */
    public boolean needsRecipient(DocumentDirection direction) {
        return direction != DocumentDirection.PUBLIC
                && this != ORDER
                && this != MINUTES
                && this != RESOLUTION
                && this != DECISION;
    }

    /** Where the kind and its use stand. */
    public Citation citation() {
        return Citation.of(DocumentRules.REGULATION, "8(" + item + ")");
    }
}

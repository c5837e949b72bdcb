package org.mingjing.law.panel;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 更换成员事由 The only reasons for which a member is changed once the panel is fixed. */
@Term("更换成员事由")
public enum MemberChange {
    /** 回避 */
    RECUSAL,
    /** 其他特殊情况，不能继续参加审理 */
    SPECIAL;

    /** Changed only for these, by the president or the chief judge, and the parties are told. */
    public static final Citation ONLY_THEN = Citation.of("合议庭规定", "3");
}

package org.mingjing.court.insight.workbench;

import org.mingjing.kernel.Term;

/** 工作台筛选 What of the work a person looks at; owed is the list itself, the others are filters. */
@Term("工作台筛选")
public enum WorkView {
    /** 待办 */
    OWED,
    /** 抄送我的 */
    COPIED,
    /** 我发起的 */
    STARTED,
    /** 已办 */
    DONE
}

package org.mingjing.law.filing;

import org.mingjing.kernel.Term;

/** 要素类型 What is told by an element. */
@Term("要素类型")
public enum ElementKind {
    /** 文字 */
    TEXT,
    /** 金额 in yuan */
    MONEY,
    /** 日期 */
    DATE,
    /** 是否 */
    YES_NO
}

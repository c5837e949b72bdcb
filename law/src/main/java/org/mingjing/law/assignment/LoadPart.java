package org.mingjing.law.assignment;

import org.mingjing.kernel.Term;

/** 工作量构成 The parts of a judge's docket that make his load. */
@Term("工作量构成")
public enum LoadPart {
    /** 在办 */
    IN_HAND,
    /** 中止 */
    SUSPENDED,
    /** 本年收案 whether concluded or not */
    RECEIVED_THIS_YEAR
}

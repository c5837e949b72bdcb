package org.mingjing.court.foundation.access;

import org.mingjing.kernel.Term;

/** 事项状态 How far a subject has come, as far as access asks. */
@Term("事项状态")
public enum SubjectState {
    /** 在办 */
    OPEN,
    /** 已结 */
    CONCLUDED,
    /** 已归档 */
    ARCHIVED
}

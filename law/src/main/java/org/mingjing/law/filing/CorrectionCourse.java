package org.mingjing.law.filing;

import org.mingjing.kernel.Term;

/** 补正经过 What became of the notice to correct. */
@Term("补正经过")
public enum CorrectionCourse {
    /** 未告知补正 no notice yet */
    NOT_TOLD,
    /** 已补正 something was handed in within the time set */
    CORRECTED,
    /** 逾期未补正 nothing was */
    NOT_CORRECTED,
    /** 坚持起诉 nothing was, and the party insists on the suit */
    INSISTED
}

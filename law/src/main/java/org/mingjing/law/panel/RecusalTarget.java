package org.mingjing.law.panel;

import org.mingjing.kernel.Term;

/** 被申请回避人 As what somebody works on the case whose recusal is asked for. */
@Term("被申请回避人")
public enum RecusalTarget {
    /** 院长 who presides or tries the case */
    PRESIDENT,
    /** 审判人员: judges and assessors (民诉解释 48, 刑诉解释 37) */
    JUDGE,
    /** 法官助理、书记员等其他人员 */
    OTHER
}

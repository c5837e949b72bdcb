package org.mingjing.law.triage;

import org.mingjing.kernel.Term;

/** 分流审级 Where a case stands when it is sorted. */
@Term("分流审级")
public enum TriageStage {
    /** 第一审 */
    FIRST,
    /** 发回重审 first instance again, after remand */
    REMANDED,
    /** 第二审 */
    SECOND,
    /** 再审 */
    RETRIAL,
    /** 特别程序, civil only */
    SPECIAL
}

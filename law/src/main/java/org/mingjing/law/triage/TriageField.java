package org.mingjing.law.triage;

import org.mingjing.kernel.Term;

/** 分流案件类别 The fields of law whose cases are sorted by difficulty. */
@Term("分流案件类别")
public enum TriageField {
    /** 民事 */
    CIVIL,
    /** 行政 */
    ADMINISTRATIVE,
    /** 刑事 */
    CRIMINAL
}

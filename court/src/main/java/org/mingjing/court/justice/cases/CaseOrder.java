package org.mingjing.court.justice.cases;

import org.mingjing.kernel.Term;

/** 案件排序 */
@Term("案件排序")
public enum CaseOrder {
    /** 立案日 newest first */
    FILED,
    /** 到期日 first due first; shows only clocks that may still fall due */
    DUE
}

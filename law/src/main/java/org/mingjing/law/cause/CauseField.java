package org.mingjing.law.cause;

import org.mingjing.kernel.Term;

/** 案由领域 What kind of cause a case has. */
@Term("案由领域")
public enum CauseField {
    /** 民事案由 civil cause of action */
    CIVIL,
    /** 罪名 criminal charge */
    CRIMINAL,
    /** 行政案由 administrative cause */
    ADMINISTRATIVE
}

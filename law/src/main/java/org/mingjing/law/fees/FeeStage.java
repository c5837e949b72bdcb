package org.mingjing.law.fees;

import org.mingjing.kernel.Term;

/** 收费审级 The stage of a case for which its fee is charged. */
@Term("收费审级")
public enum FeeStage {
    /** 第一审 */
    FIRST,
    /** 第二审; the amount is what the appeal contests (诉讼费用交纳办法 17) */
    APPEAL,
    /** 有新的证据申请再审 retrial granted on new evidence (9(1)); the amount is what the application contests (19) */
    RETRIAL_ON_NEW_EVIDENCE,
    /** 未上诉而申请再审 retrial granted to a party that had not appealed (9(2)) */
    RETRIAL_WITHOUT_APPEAL,
    /** 其他再审 any other retrial: free (9) */
    OTHER_RETRIAL
}

package org.mingjing.law.fees;

import org.mingjing.kernel.Term;

/** 诉讼费用种类 The two charges of the court itself (诉讼费用交纳办法 6). What witnesses and experts cost is passed on, not charged. */
@Term("诉讼费用种类")
public enum FeeCharge {
    /** 案件受理费 for a case */
    ACCEPTANCE,
    /** 申请费 for an application */
    APPLICATION
}

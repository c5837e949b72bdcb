package org.mingjing.law.filing;

import org.mingjing.kernel.Term;

/** 诉讼一方 On which side somebody stands in a complaint. */
@Term("诉讼一方")
public enum Side {
    /** 原告、自诉人 */
    CLAIMANT,
    /** 被告、被告人 */
    OPPONENT,
    /** 第三人 */
    THIRD_PARTY
}

package org.mingjing.law.limits;

import org.mingjing.kernel.Term;

/** 可信度 How far a rule has been read in its source. */
@Term("可信度")
public enum Confidence {
    /** read in the text of the statute or interpretation */
    READ,
    /** read on a page that reports it */
    REPORTED,
    /** not settled: a court configures it */
    UNSETTLED
}

package org.mingjing.law.register;

import org.mingjing.kernel.Term;

/** 可靠程度 How well an entry of a register is attested. */
@Term("可靠程度")
public enum Reliability {
    /** 已核 read in the text of the norm, or in an official list */
    READ,
    /** 见于报道 read on a page that reports the norm */
    REPORTED,
    /** 间接来源 read in a secondary list that agrees with the norm where compared */
    SECONDARY,
    /** 推定 derived by the rule of the norm, to be confirmed by the court */
    DERIVED
}

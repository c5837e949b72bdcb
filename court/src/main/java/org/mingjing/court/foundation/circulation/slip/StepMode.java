package org.mingjing.court.foundation.circulation.slip;

import org.mingjing.kernel.Term;

/** 签批方式 How the people of a step sign. */
@Term("签批方式")
public enum StepMode {
    /** 单签 one person */
    SINGLE,
    /** 或签 several are asked, one is enough */
    ANY,
    /** 会签 all at once, all must agree */
    ALL,
    /** 顺签 all, one after another */
    SEQUENCE,
    /** 票签 all vote in person; more than half must be for it */
    VOTE,
    /** 传阅 a copy to read; nobody waits */
    READ
}

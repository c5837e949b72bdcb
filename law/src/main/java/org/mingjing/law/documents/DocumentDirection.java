package org.mingjing.law.documents;

import org.mingjing.kernel.Term;

/** 行文方向 From whom to whom an official document goes. */
@Term("行文方向")
public enum DocumentDirection {
    /** 上行文 to an organ above */
    UPWARD,
    /** 平行文 to an organ that is neither above nor below */
    LEVEL,
    /** 下行文 to organs and departments below */
    DOWNWARD,
    /** 公布 to everybody */
    PUBLIC
}

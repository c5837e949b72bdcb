package org.mingjing.court.office.exchange.pack;

import org.mingjing.kernel.Term;

/** 印章形式 How the sheet of a packed document is sealed, as its sender says. */
@Term("印章形式")
public enum PackedSeal {
    /** 不加盖印章 */
    NONE,
    /** 纸质用印 */
    PAPER,
    /** 电子印章 */
    ELECTRONIC
}

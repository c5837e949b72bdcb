package org.mingjing.court.foundation.paper;

import org.mingjing.kernel.Term;

/** 公文格式 The forms of GB/T 9704-2012. */
@Term("公文格式")
public enum OfficialForm {
    /** 文件格式 */
    DOCUMENT,
    /** 信函格式 */
    LETTER,
    /** 命令（令）格式 */
    ORDER,
    /** 纪要格式 */
    MINUTES
}

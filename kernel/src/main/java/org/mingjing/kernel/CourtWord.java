package org.mingjing.kernel;

/** 案号中的法院字样 How a case number names its court: by the code in force since 2016, or by a court's own word before. */
@Term("法院字样")
public sealed interface CourtWord permits CourtCode, OldCourtWord {

    /** The word as it stands in the number, e.g. 浙0483 or 嘉桐. */
    String value();
}

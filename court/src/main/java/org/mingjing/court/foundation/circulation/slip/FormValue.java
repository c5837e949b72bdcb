package org.mingjing.court.foundation.circulation.slip;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/** 表单值 What stands in a field of a form. */
@Term("表单值")
public sealed interface FormValue {

    /** 文字 */
    record Words(String text) implements FormValue {}

    /** 整数 days, hours, or money in fen */
    record Whole(long number) implements FormValue {}

    /** 日期 */
    record Day(LocalDate date) implements FormValue {}
}

package org.mingjing.law.limits;

import org.mingjing.kernel.Term;

/** 期间种类 How the law bounds an act. */
@Term("期间种类")
public enum LimitKind {
    /** a length of time counted forward from a start */
    FORWARD,
    /** a length of time counted back from a date to come; the act must be done by then */
    BACKWARD,
    /** done before an event whose date the start does not give, e.g. election day */
    BEFORE_EVENT,
    /** a number of times, not a length of time */
    OCCURRENCES,
    /** the law sets no limit */
    UNLIMITED
}

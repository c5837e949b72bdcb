package org.mingjing.court.foundation.audit;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 命令 What a person asks the court's record to do; a record whose text tells all that is asked. */
@Term("命令")
public interface Command {

    Origin origin();

    /** The court whose rows it changes. */
    CourtId court();

    /** What it is about. */
    SubjectRef subject();

    /** 备注 What the record tells besides, e.g. which part of the subject; null when the subject says it all. */
    default @Nullable String note() {
        return null;
    }
}

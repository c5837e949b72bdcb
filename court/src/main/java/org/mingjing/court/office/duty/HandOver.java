package org.mingjing.court.office.duty;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 交班 What happened, and what is open, for whoever comes next. */
@Term("交班")
public record HandOver(Origin origin, ShiftId shift, String happened, String open) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return shift.subject();
    }
}

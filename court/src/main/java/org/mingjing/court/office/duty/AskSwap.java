package org.mingjing.court.office.duty;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 申请换班 A colleague is asked to take a shift, or to change it for one of his. */
@Term("申请换班")
public record AskSwap(
        Origin origin,
        ShiftId shift,
        PersonId other,
        @Nullable ShiftId back,
        String note) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return shift.subject();
    }
}

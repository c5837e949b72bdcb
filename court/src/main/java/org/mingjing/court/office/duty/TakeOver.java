package org.mingjing.court.office.duty;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 接班 Whoever comes next has read it. */
@Term("接班")
public record TakeOver(Origin origin, UUID handover, ShiftId shift) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return shift.subject();
    }
}

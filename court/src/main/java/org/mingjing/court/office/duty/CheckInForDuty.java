package org.mingjing.court.office.duty;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 值班签到 Whoever is on duty is there. */
@Term("值班签到")
public record CheckInForDuty(Origin origin, ShiftId shift) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return shift.subject();
    }
}

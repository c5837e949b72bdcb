package org.mingjing.court.office.duty;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 答复换班 Whoever was asked agrees or declines. */
@Term("答复换班")
public record AnswerSwap(Origin origin, UUID swap, ShiftId shift, boolean agreed) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return shift.subject();
    }
}

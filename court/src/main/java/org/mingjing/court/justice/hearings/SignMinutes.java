package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 签名 The judge or the clerk signs the last version. */
@Term("签署庭审笔录")
public record SignMinutes(Origin origin, CourtId court, HearingId id, int version) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

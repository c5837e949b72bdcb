package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 一并同意 One consent of several given at once. What is not the last signature is given at once; the last is held until its window closes. */
@Term("一并同意")
public record AgreeTogether(Origin origin, CourtId court, SlipId slip, int turn, String opinion) implements Command {

    @Override
    public SubjectRef subject() {
        return slip.subject();
    }
}

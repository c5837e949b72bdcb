package org.mingjing.court.office.seals;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 终止用印 The keeper declines it, or whoever asked gives it up; with the reason. */
@Term("终止用印")
public record EndSealUse(Origin origin, CourtId court, UseId id, int revision, String reason) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

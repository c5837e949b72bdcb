package org.mingjing.court.office.seals;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 盖章 By the keeper, or who stands in for him. */
@Term("盖章")
public record PutSeal(Origin origin, CourtId court, UseId id, int revision, int copies) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

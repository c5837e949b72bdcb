package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 设定可派法警 How many the court can send to its rooms at one time. */
@Term("设定可派法警")
public record SetPolice(Origin origin, CourtId court, int officers) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("court", court.value());
    }
}

package org.mingjing.court.justice.assignment;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 恢复分案 The judge takes part again from the day on. */
@Term("恢复分案")
public record EndPause(Origin origin, CourtId court, UUID id) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("pause", id.toString());
    }
}

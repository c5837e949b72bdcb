package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 申请督办延期 The lead asks for more time. */
@Term("申请督办延期")
public record AskExtension(Origin origin, CourtId court, MatterId matter, int revision, LocalDate until, String reason)
        implements Command {
    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}

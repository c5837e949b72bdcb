package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 告知合议庭组成 The parties were told who sits, and that they may ask for recusal, on the day of the origin. */
@Term("告知合议庭组成")
public record TellPanel(Origin origin, CourtId court, CaseId caseId, UUID panel, int revision) implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

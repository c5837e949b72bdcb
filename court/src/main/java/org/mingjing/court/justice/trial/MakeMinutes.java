package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 制作评议笔录 A new version, drawn up from the record; signatures under another do not count for it. */
@Term("制作评议笔录")
public record MakeMinutes(Origin origin, CourtId court, CaseId caseId, UUID deliberation, int revision, String remarks)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

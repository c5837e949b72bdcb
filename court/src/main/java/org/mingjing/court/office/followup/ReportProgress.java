package org.mingjing.court.office.followup;

import java.util.Set;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 反馈进展 The lead tells how far it is; milestones that are done are named. */
@Term("反馈进展")
public record ReportProgress(
        Origin origin, CourtId court, MatterId matter, int revision, String note, Set<Integer> done)
        implements Command {

    public ReportProgress {
        done = Set.copyOf(done);
    }

    @Override
    public SubjectRef subject() {
        return matter.subject();
    }
}

package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 报告重新审查 What the filing desk did after it was ordered to look again. */
@Term("报告重新审查")
public record ReportGrievance(Origin origin, CourtId court, GrievanceId grievance, int revision, String words)
        implements Command {

    public ReportGrievance {
        words = words.strip();
    }

    @Override
    public SubjectRef subject() {
        return grievance.subject();
    }
}

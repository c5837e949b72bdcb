package org.mingjing.court.justice.fasttrack;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 送速裁团队 A simple case goes to a fast-track team: one without a judge, or one of its own judges. */
@Term("送速裁团队")
public record ReferCase(Origin origin, CourtId court, CaseId id, TeamId team) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 决定回避 Recorded by whoever decides on it, for somebody at work on the case. */
@Term("决定回避")
public record RecusePerson(Origin origin, CourtId court, CaseId id, PersonId person) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

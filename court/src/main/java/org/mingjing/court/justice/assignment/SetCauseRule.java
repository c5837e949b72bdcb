package org.mingjing.court.justice.assignment;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 规定案由分工 From now on a division takes the cases of a cause. */
@Term("规定案由分工")
public record SetCauseRule(Origin origin, CourtId court, CaseCategory category, String cause, DivisionId division)
        implements Command {

    public SetCauseRule {
        cause = cause.strip();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("cause", category.name() + " " + cause);
    }
}

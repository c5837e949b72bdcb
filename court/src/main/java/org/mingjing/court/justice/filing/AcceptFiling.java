package org.mingjing.court.justice.filing;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;

/**
 * 登记立案 The complaint becomes a case with a number.
 *
 * @param undecided 先行立案: filed although it lacks something, since its time is over (登记立案规定 8)
 */
@Term("登记立案")
public record AcceptFiling(
        Origin origin, CourtId court, FilingId id, int revision, Procedure procedure, boolean undecided)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

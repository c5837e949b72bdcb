package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 结案
 *
 * @param revision the revision of the case that the person saw
 * @param conclusion 结案方式 key of its text, e.g. judgment, mediation, withdrawal
 */
@Term("结案")
public record ConcludeCase(
        Origin origin, CourtId court, CaseId id, int revision, LocalDate concludedOn, String conclusion)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

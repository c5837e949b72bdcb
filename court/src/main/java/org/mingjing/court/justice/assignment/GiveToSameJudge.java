package org.mingjing.court.justice.assignment;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 交同一法官 A related or batch case goes to the judge of the other one.
 *
 * @param like the case whose judge it follows
 */
@Term("交同一法官")
public record GiveToSameJudge(Origin origin, CourtId court, CaseId id, CaseId like) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.justice.assignment;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 随机确定承办法官 The judge of a case is drawn among the judges of a division.
 *
 * @param earlier 前一程序 the case whose judges may not take part again; null: there is none
 * @param why 理由 of having the judge of a case of the four categories drawn and not named; empty for any other
 */
@Term("随机确定承办法官")
public record DrawJudge(
        Origin origin,
        CourtId court,
        CaseId id,
        DivisionId division,
        @Nullable CaseId earlier,
        String why) implements Command {

    public DrawJudge {
        why = why.strip();
    }

    /** As any other case. */
    public DrawJudge(Origin origin, CourtId court, CaseId id, DivisionId division, @Nullable CaseId earlier) {
        this(origin, court, id, division, earlier, "");
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

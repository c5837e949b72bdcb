package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.deliberation.Question;

/** 开始评议 By the presiding or the handling judge, when the hearing has ended. */
@Term("开始评议")
public record OpenDeliberation(
        Origin origin, CourtId court, CaseId caseId, LocalDate hearingOn, List<Question> questions) implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

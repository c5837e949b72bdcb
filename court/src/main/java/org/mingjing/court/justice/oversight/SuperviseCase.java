package org.mingjing.court.justice.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.oversight.SupervisoryAct;

/** 采取监督管理措施 {@code dueOn} for what asks the handling judge for something. */
@Term("采取监督管理措施")
public record SuperviseCase(
        Origin origin,
        CourtId court,
        CaseId id,
        SupervisoryAct act,
        String ground,
        @Nullable LocalDate dueOn) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 指定交费期限 After relief was refused, or where the law counts no days (办法 22). */
@Term("指定交费期限")
public record SetFeeTerm(Origin origin, CourtId court, CaseId caseId, ChargeId charge, int revision, LocalDate until)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

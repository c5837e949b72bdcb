package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 申请复议回避决定 Once, by whoever asked, on being told. */
@Term("申请复议回避决定")
public record ReviewRecusal(Origin origin, CourtId court, CaseId caseId, UUID request, int revision)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

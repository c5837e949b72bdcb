package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 介绍相关法律 The handling judge explains the law and the rules of evidence to the assessors (陪审员法解释 12). */
@Term("介绍相关法律")
public record IntroduceLaw(Origin origin, CourtId court, CaseId caseId, UUID deliberation, int revision, String words)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

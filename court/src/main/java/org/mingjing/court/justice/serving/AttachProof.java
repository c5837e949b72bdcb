package org.mingjing.court.justice.serving;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceEvidence;

/** 附送达凭证 A file of the case, or one brought for the service, is named as what proves an attempt. */
@Term("附送达凭证")
public record AttachProof(
        Origin origin,
        CourtId court,
        CaseId caseId,
        ErrandId errand,
        int attempt,
        ServiceEvidence evidence,
        DocumentId document)
        implements Command {

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

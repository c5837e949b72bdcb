package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;

/**
 * 记录送达 An attempt; its day is the day of the origin.
 *
 * @param revision as the person saw the errand
 * @param outcome null: it is on its way
 */
@Term("记录送达")
public record TryService(
        Origin origin,
        CourtId court,
        CaseId caseId,
        ErrandId errand,
        int revision,
        ServiceMeans means,
        @Nullable ServiceOutcome outcome,
        @Nullable LocalDate outcomeOn,
        Set<ServiceEvidence> evidence,
        String reference,
        String note)
        implements Command {

    /** 备注 The most that is kept of it, in characters. */
    public static final int LONGEST = 500;

    public TryService {
        evidence = Set.copyOf(evidence);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

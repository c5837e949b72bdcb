package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceDocument;

/**
 * 登记送达事项 A paper is to be served on these parties.
 *
 * @param on names of parties of the case
 * @param fromOn what the law counts from: filing, pronouncement, receipt of a paper, or the hearing
 */
@Term("登记送达事项")
public record OweService(
        Origin origin,
        CourtId court,
        CaseId caseId,
        ServiceDocument document,
        List<String> on,
        LocalDate fromOn,
        boolean inCourt)
        implements Command {

    public OweService {
        on = List.copyOf(on);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

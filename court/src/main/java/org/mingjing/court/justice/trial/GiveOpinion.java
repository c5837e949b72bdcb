package org.mingjing.court.justice.trial;

import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 发表评议意见 With the vote on each question; an assessor's is written down by the clerk or a judge of the panel. */
@Term("发表评议意见")
public record GiveOpinion(
        Origin origin,
        CourtId court,
        CaseId caseId,
        UUID deliberation,
        int revision,
        int speaker,
        String words,
        List<Integer> votes)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

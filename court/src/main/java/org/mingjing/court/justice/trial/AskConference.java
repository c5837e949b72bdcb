package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;

/** 提请专业法官会议或审判委员会讨论 By the presiding judge. */
@Term("提请专业法官会议或审判委员会讨论")
public record AskConference(
        Origin origin,
        CourtId court,
        CaseId caseId,
        UUID deliberation,
        int revision,
        ConferenceKind kind,
        ConferenceGround ground)
        implements Command {
    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}

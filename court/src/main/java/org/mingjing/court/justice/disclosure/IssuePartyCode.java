package org.mingjing.court.justice.disclosure;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 发给当事人查询码 A new one for one party; the one before it is void. */
@Term("发给当事人查询码")
public record IssuePartyCode(Origin origin, CourtId court, CaseId caseId, int party, QueryCode code)
        implements Command {

    /** Follows from the key, so that a repetition is about the same. */
    public UUID id() {
        return origin.clientKey();
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }

    @Override
    public String note() {
        return "party " + party;
    }
}

package org.mingjing.court.justice.disclosure;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 发给起诉人查询码 A new one for whoever handed in a complaint; the one before it is void. */
@Term("发给起诉人查询码")
public record IssueFilingCode(Origin origin, CourtId court, FilingId filing, QueryCode code) implements Command {

    /** Follows from the key, so that a repetition is about the same. */
    public UUID id() {
        return origin.clientKey();
    }

    @Override
    public SubjectRef subject() {
        return filing.subject();
    }
}

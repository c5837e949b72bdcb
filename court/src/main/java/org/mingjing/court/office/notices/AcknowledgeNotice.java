package org.mingjing.court.office.notices;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 签收工作通知 For a division, by whoever answers for it. */
@Term("签收工作通知")
public record AcknowledgeNotice(Origin origin, CourtId court, WorkNoticeId id, DivisionId division) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

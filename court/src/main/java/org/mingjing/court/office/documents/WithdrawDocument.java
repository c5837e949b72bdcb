package org.mingjing.court.office.documents;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 撤稿 The drafter gives up a draft; it stays in the register with the reason. */
@Term("撤稿")
public record WithdrawDocument(Origin origin, CourtId court, OutgoingId id, int revision, String reason)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.seals;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 停用印章 From today on it is put no more; what it sealed before stays sealed. */
@Term("停用印章")
public record StopSeal(Origin origin, CourtId court, SealId id, int revision, String reason) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

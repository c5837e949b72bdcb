package org.mingjing.court.office.exchange;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 导入交换包 Takes a package in, to be registered; its bytes come beside. */
@Term("导入交换包")
public record BringPackage(Origin origin, CourtId court, ArrivalId id, String sha256) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

package org.mingjing.court.office.seals;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 核对用印文件 Looks whether the files are still those asked for: a draft takes the new ones, what was sent becomes void. */
@Term("核对用印文件")
public record RebindSealUse(Origin origin, CourtId court, UseId id) implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

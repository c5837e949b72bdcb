package org.mingjing.court.justice.fees;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 确认本地收费标准 By somebody else than who entered it. */
@Term("确认本地收费标准")
public record DecideRate(Origin origin, CourtId court, UUID rate, boolean agreed) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("court", court.value());
    }
}

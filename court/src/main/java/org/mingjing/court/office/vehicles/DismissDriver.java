package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 不再驾驶 Somebody drives no longer. */
@Term("不再驾驶")
public record DismissDriver(Origin origin, PersonId driver) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("driver", driver.value().toString());
    }
}

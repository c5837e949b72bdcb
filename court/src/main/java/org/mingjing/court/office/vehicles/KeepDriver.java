package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 登记驾驶员 Somebody of the court drives from now on, and is reached at this number. */
@Term("登记驾驶员")
public record KeepDriver(Origin origin, PersonId driver, String phone) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("driver", driver.value().toString());
    }
}

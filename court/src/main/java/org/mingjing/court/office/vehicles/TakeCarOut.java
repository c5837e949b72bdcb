package org.mingjing.court.office.vehicles;

import java.util.Map;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 停用车辆 With what becomes of each trip it was to make meanwhile. */
@Term("停用车辆")
public record TakeCarOut(Origin origin, Outage outage, Map<TripId, TripFate> fates) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return outage.car().subject();
    }
}

package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 释放车辆 It is not wanted any more. */
@Term("释放车辆")
public record ReleaseCar(Origin origin, TripId trip, int revision, String reason) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return trip.subject();
    }
}

package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 回车登记 It is back: how far it went and which way. */
@Term("回车登记")
public record ReturnCar(Origin origin, TripId trip, int revision, int kmOut, int kmBack, String route)
        implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return trip.subject();
    }
}

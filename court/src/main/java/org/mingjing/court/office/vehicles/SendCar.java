package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 派车 A car and its driver are sent. */
@Term("派车")
public record SendCar(Origin origin, TripId trip, int revision, CarId car, PersonId driver) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return trip.subject();
    }
}

package org.mingjing.court.office.vehicles;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 申请用车 A car is wanted; whoever decides is asked by a request of its own. */
@Term("申请用车")
public record AskCar(
        Origin origin,
        TripId trip,
        String purpose,
        String destination,
        int people,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Nullable SubjectRef boundTo)
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

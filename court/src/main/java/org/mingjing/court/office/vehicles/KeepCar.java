package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 登记车辆 A car is entered, or what is known of it is changed; seen is the revision it was changed from, null for a new one. */
@Term("登记车辆")
public record KeepCar(
        Origin origin,
        CarId id,
        @Nullable Integer seen,
        String plate,
        String model,
        int seats,
        LocalDate since,
        @Nullable LocalDate inspectionBy,
        @Nullable LocalDate insuredUntil)
        implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}

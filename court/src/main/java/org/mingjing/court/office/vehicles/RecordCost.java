package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 登记用车费用 What a car, or one of its trips, cost. */
@Term("登记用车费用")
public record RecordCost(
        Origin origin, CarId car, @Nullable TripId trip, LocalDate day, Cost.CostKind kind, Money amount, String note)
        implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return car.subject();
    }
}

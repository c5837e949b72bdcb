package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 恢复使用 A car is in service again from a day on. */
@Term("恢复使用")
public record BringCarBack(Origin origin, UUID outage, CarId car, LocalDate on) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return car.subject();
    }
}

package org.mingjing.court.office.vehicles;

import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 公务车辆 */
@Term("公务车辆")
public record Car(CarId id, CourtId court, String plate, String model, int seats, boolean inUse) {}

package org.mingjing.court.office.vehicles;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 车辆标识 */
@Term("车辆标识")
public record CarId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("car", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.mingjing.court.office.vehicles;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 用车标识 */
@Term("用车标识")
public record TripId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("car-trip", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

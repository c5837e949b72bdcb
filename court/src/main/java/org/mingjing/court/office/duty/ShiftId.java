package org.mingjing.court.office.duty;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 班次标识 */
@Term("班次标识")
public record ShiftId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("duty-shift", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

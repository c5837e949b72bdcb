package org.mingjing.court.justice.disclosure;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 立案投诉标识 */
@Term("立案投诉标识")
public record GrievanceId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("grievance", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

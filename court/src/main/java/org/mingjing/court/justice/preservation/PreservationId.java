package org.mingjing.court.justice.preservation;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 保全申请标识 */
@Term("保全申请标识")
public record PreservationId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("preservation", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

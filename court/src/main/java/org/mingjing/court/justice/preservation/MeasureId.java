package org.mingjing.court.justice.preservation;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 保全措施标识 */
@Term("保全措施标识")
public record MeasureId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("measure", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

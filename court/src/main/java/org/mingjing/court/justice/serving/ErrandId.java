package org.mingjing.court.justice.serving;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 送达事项标识 */
@Term("送达事项标识")
public record ErrandId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("service", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

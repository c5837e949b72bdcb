package org.mingjing.court.justice.filing;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 来件标识 */
@Term("来件标识")
public record FilingId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("filing", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

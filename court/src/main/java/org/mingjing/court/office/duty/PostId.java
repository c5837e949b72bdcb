package org.mingjing.court.office.duty;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 岗位标识 */
@Term("岗位标识")
public record PostId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("duty-post", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.mingjing.court.justice.appeals;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 上诉标识 */
@Term("上诉标识")
public record AppealId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("appeal", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.mingjing.court.justice.writs;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 文书标识 */
@Term("文书标识")
public record WritId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("writ", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

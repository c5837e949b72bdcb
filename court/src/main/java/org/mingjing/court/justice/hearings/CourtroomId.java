package org.mingjing.court.justice.hearings;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 法庭标识 */
@Term("法庭标识")
public record CourtroomId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("courtroom", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.mingjing.court.justice.hearings;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 庭次标识 */
@Term("庭次标识")
public record HearingId(UUID value) {

    /** 事项类别 of its subject */
    public static final String KIND = "hearing";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    /** Empty when it is something else. */
    static Optional<HearingId> of(SubjectRef subject) {
        return subject.kind().equals(KIND)
                ? Optional.of(new HearingId(UUID.fromString(subject.id())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

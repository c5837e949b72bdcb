package org.mingjing.court.office.followup;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 督办事项标识 */
@Term("督办事项标识")
public record MatterId(UUID value) {

    /** 事项类别 of its subject */
    public static final String KIND = "matter";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

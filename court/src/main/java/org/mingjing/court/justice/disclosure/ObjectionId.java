package org.mingjing.court.justice.disclosure;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 审限异议标识 */
@Term("审限异议标识")
public record ObjectionId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("objection", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

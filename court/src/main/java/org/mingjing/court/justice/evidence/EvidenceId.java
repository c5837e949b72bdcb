package org.mingjing.court.justice.evidence;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 证据标识 */
@Term("证据标识")
public record EvidenceId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("evidence", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

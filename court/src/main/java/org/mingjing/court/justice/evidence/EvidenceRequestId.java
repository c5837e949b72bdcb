package org.mingjing.court.justice.evidence;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 证据申请标识 */
@Term("证据申请标识")
public record EvidenceRequestId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("evidence-request", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.mingjing.court.justice.evidence;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 举证期限标识 */
@Term("举证期限标识")
public record EvidenceTermId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("evidence-term", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

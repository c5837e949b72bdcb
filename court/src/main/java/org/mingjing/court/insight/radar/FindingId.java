package org.mingjing.court.insight.radar;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 发现标识 */
@Term("发现标识")
public record FindingId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("finding", value.toString());
    }
}

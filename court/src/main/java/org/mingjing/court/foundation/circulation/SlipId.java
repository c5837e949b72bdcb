package org.mingjing.court.foundation.circulation;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 流转单标识 */
@Term("流转单标识")
public record SlipId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("slip", value.toString());
    }
}

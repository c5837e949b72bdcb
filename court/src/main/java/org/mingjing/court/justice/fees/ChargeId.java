package org.mingjing.court.justice.fees;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 应交费用标识 */
@Term("应交费用标识")
public record ChargeId(UUID value) {

    public static final String KIND = "fee";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
